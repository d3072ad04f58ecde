import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Counts, countParameters } from './count.ts';
import { modelOf } from './families.ts';
import { adapterFile } from './fileSize.ts';
import { type ModelConfig, packedTotal } from './modelConfig.ts';
import type { ModelEntry } from './modelTypes.ts';
import type { Settings } from './settings.ts';
import { withHead } from './withHead.ts';

const { models: entries } = parse(readFileSync('content/models.yaml', 'utf8')) as { models: ModelEntry[] };
const model = (id: string): ModelConfig => modelOf(entries.find((entry) => entry.id === id) as ModelEntry);
const counted = (id: string | ModelConfig, settings: Settings): Counts => {
  const counts = countParameters(typeof id === 'string' ? model(id) : id, settings);
  if (!counts.ok) throw new Error(counts.message);
  return counts;
};
const message = (id: string, settings: Settings): string => {
  const counts = countParameters(model(id), settings);
  return counts.ok ? '' : counts.message;
};
const classifier = (id: string, classes: number): ModelConfig => {
  const made = withHead(model(id), classes);
  if (!made.ok) throw new Error(made.message);
  return made.model;
};

const LLAMA2 = 'meta-llama/Llama-2-7b-hf';
const LLAMA32 = 'meta-llama/Llama-3.2-3B';
const pairs = (r: number, targets: readonly string[] | 'all-linear'): Settings => ({
  method: 'lora',
  r,
  targets,
});

describe('the working', () => {
  it('names each term and writes it with the numbers of the model', () => {
    const { terms, total } = counted('Qwen/Qwen2.5-3B', pairs(16, ['q_proj', 'v_proj']));
    expect(terms.map((term) => [term.working, term.what])).toEqual([
      ['36 × 16 × (2,048 + 2,048)', 'q_proj'],
      ['36 × 16 × (2,048 + 256)', 'v_proj'],
    ]);
    expect(total).toBe(3_089_625_088);
  });

  it('writes tables as rows × width', () => {
    const { terms } = counted('facebook/opt-350m', { method: 'full' });
    const working = (what: string) => terms.find((term) => term.what.endsWith(what))?.working;
    expect(working('embed_tokens.weight')).toBe('50,272 × 512');
    expect(working('embed_positions.weight')).toBe('2,050 × 1,024');
    expect(working('layers.*.final_layer_norm.bias')).toBe('24 × 1,024');
  });

  it.each(entries.map((entry) => entry.id))('of full tuning adds up to all of %s', (id) => {
    const counts = counted(id, { method: 'full' });
    expect(counts.terms.reduce((sum, term) => sum + term.value, 0)).toBe(counts.total);
    expect(counts.trainable).toBe(counts.total);
  });
});

describe('what is trained of the model itself', () => {
  it.each([
    ['bert-base-uncased', 102_912],
    ['bert-large-uncased', 272_384],
    ['gpt2', 102_144],
  ])('BitFit finds the biases of %s: %d', (id, biases) => {
    const counts = counted(id, { method: 'bitfit' });
    expect(counts).toMatchObject({ trainable: biases, added: 0, total: model(id).total });
  });

  it('BitFit says why Llama 2 gives it nothing', () => {
    expect(message(LLAMA2, { method: 'bitfit' })).toMatch(
      /nothing to train here: .*Llama-2-7b-hf has no bias/,
    );
  });

  it.each([
    ['bert-base-uncased', 38_400],
    [LLAMA32, 175_104],
    ['bigscience/bloomz-560m', 100_352],
  ])('norms of %s: %d', (id, norms) => {
    expect(counted(id, { method: 'ln_tuning' }).trainable).toBe(norms);
  });

  it('names the norms that are there when one is not', () => {
    expect(message(LLAMA32, { method: 'ln_tuning', norms: ['input_norm'] })).toMatch(
      /no norm named “input_norm”.*input_layernorm/,
    );
  });
});

describe('bottleneck adapters', () => {
  const adapter = { method: 'bottleneck', m: 64, placement: 'houlsby' } as const;

  it('of width 64 in BERT-base hold 24 × 99,136 numbers, half of that with one per layer', () => {
    expect(counted('bert-base-uncased', adapter).trainable).toBe(2_379_264);
    expect(counted('bert-base-uncased', { ...adapter, placement: 'pfeiffer' }).trainable).toBe(1_189_632);
  });

  it('set the norms free without adding to the total', () => {
    const counts = counted('bert-base-uncased', { ...adapter, norms: true });
    expect(counts).toMatchObject({ added: 2_379_264, freed: 38_400, total: 109_482_240 + 2_379_264 });
  });

  it('stand in every layer of encoder and decoder', () => {
    expect(counted('t5-base', { ...adapter, placement: 'pfeiffer' }).trainable).toBe(24 * 99_136);
  });

  it('warn when they are no bottleneck', () => {
    expect(counted('gpt2', { ...adapter, m: 768 }).warnings[0]).toMatch(/no bottleneck/);
  });
});

describe('soft prompts', () => {
  it('are doubled where PEFT keeps one for encoder and decoder', () => {
    expect(counted('t5-large', { method: 'prompt_tuning', tokens: 20, copies: 2 }).trainable).toBe(40_960);
    expect(counted('t5-large', { method: 'prompt_tuning', tokens: 20 }).trainable).toBe(20_480);
  });

  it('count the network of a prefix as PEFT builds it', () => {
    const { trainable } = counted('gpt2', { method: 'prefix_tuning', tokens: 10, projection: 512 });
    expect(trainable).toBe(10 * 768 + (768 * 512 + 512) + (512 * 18_432 + 18_432));
  });

  it('say that keys and values are narrower with grouped queries', () => {
    expect(counted(LLAMA32, { method: 'prefix_tuning', tokens: 200 }).notes.join()).toMatch(
      /1,024 numbers wide/,
    );
  });
});

describe('a classification head', () => {
  it.each([
    ['bert-base-cased', 2, 1_538, 108_311_810],
    ['roberta-base', 2, 592_130, 124_647_170],
    ['roberta-large', 2, 1_051_650, 355_361_794],
    ['google/gemma-2-2b', 2, 4_608, 2_614_346_496],
  ])('of %s for %d classes has %d numbers in a model of %d', (id, classes, head, total) => {
    expect(classifier(id, classes)).toMatchObject({ classifier: head, total });
  });

  it('is in PEFT’s total twice, once elsewhere', () => {
    const bert = classifier('bert-base-cased', 2);
    expect(counted(bert, pairs(8, ['query', 'key']))).toMatchObject({
      trainable: 296_450,
      total: 108_608_260,
    });
    expect(counted(bert, { method: 'bitfit' }).total).toBe(108_311_810);
  });

  it('is not offered where a class is named by writing it', () => {
    expect(withHead(model('t5-base'), 2)).toMatchObject({ ok: false, message: /names a class by writing/ });
    expect(withHead(model('gpt2'), 0)).toMatchObject({ ok: false });
  });
});

describe('impossible and pointless settings', () => {
  it.each([
    [0, /cannot be 0: below rank 1/],
    [-3, /cannot be −3/],
    [2.5, /whole number, and 2.5/],
    [Number.NaN, /whole number, and none/],
    [1e9, /goes up to 1,000,000/],
  ])('rank %d is refused', (r, why) => {
    expect(message(LLAMA2, pairs(r, ['q_proj']))).toMatch(why);
  });

  it('a rank above the smaller side is counted, with a warning', () => {
    const { warnings, trainable } = counted('Qwen/Qwen2.5-3B', pairs(300, ['q_proj', 'v_proj']));
    expect(trainable).toBe(36 * 300 * (4096 + 2304));
    expect(warnings[0]).toMatch(/possible but pointless: v_proj is 2,048 × 256.*above 256/);
    expect(counted('Qwen/Qwen2.5-3B', pairs(227, ['v_proj'])).warnings).toEqual([]);
    expect(counted('Qwen/Qwen2.5-3B', pairs(228, ['v_proj'])).warnings[0]).toMatch(/nothing is saved/);
  });

  it('an unknown module is refused with the nearest names', () => {
    expect(message(LLAMA2, pairs(8, ['q_porj']))).toMatch(/no linear layer named “q_porj”.*q_proj/);
    expect(message('gpt2', pairs(8, ['q_proj']))).toMatch(/gpt2 has no linear layer/);
    expect(message(LLAMA2, pairs(8, []))).toMatch(/No module is chosen/);
  });

  it('the end of a name selects all that end so, as in PEFT', () => {
    const both = counted('gpt2', pairs(8, ['c_proj'])).terms.map((term) => term.what);
    expect(both).toEqual(['attn.c_proj', 'mlp.c_proj']);
    expect(counted('bert-base-uncased', pairs(8, ['output.dense'])).terms).toHaveLength(1);
  });

  it('a feed-forward module of (IA)³ must be a target', () => {
    const settings: Settings = { method: 'ia3', targets: ['k_proj'], feedForward: ['down_proj'] };
    expect(message(LLAMA2, settings)).toMatch(/down_proj .* not among the targets/);
  });

  it('more tokens than the vocabulary has cannot be trained', () => {
    expect(message('gpt2', { method: 'trainable_tokens', tokens: 60_000 })).toMatch(/knows 50,257 tokens/);
    expect(message('gpt2', { method: 'prompt_tuning', tokens: 0 })).toMatch(/without a virtual token/);
  });
});

describe('the file of what was trained', () => {
  const mebibytes = (settings: Settings) =>
    adapterFile(model(LLAMA32), settings, counted(LLAMA32, settings)).bytes / 2 ** 20;

  it.each<[Settings, number]>([
    [pairs(32, ['q_proj', 'v_proj']), 35.01],
    [{ method: 'vera', r: 256, targets: ['q_proj', 'v_proj'] }, 6.51],
    [{ method: 'prefix_tuning', tokens: 200 }, 43.75],
    [{ method: 'prompt_tuning', tokens: 200 }, 2.34],
    [{ method: 'ln_tuning' }, 0.34],
    [{ method: 'full' }, 6127.83],
  ])('has the size the PEFT benchmark measured: %o %d MiB', (settings, measured) => {
    expect(Math.abs(mebibytes(settings) - measured)).toBeLessThan(0.02);
  });

  it('keeps the prompt of P-tuning, not its encoder', () => {
    expect(mebibytes({ method: 'p_tuning', tokens: 20, encoderHidden: 3072 })).toBeCloseTo(0.234, 2);
  });
});

it('a counter that sees packed bytes halves the matrices of the layers', () => {
  expect(packedTotal(model('meta-llama/Meta-Llama-3-8B'))).toBe(4_540_600_320);
});
