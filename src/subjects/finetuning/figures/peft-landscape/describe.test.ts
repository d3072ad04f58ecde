import { describe, expect, it, test } from 'vitest';
import { countParameters } from '../../peft/count.ts';
import { modelOf } from '../../peft/families.ts';
import type { ModelEntry } from '../../peft/modelTypes.ts';
import { models as entries } from '../../testing/models.ts';
import { describe as inWords, pointSentence, table } from './describe.ts';
import { memoryAll, memoryOf } from './methodMemory.ts';
import { countAll, countOf, methodIds, methodNames, queryAndValue } from './methods.ts';
import { modelIds, modelNamed } from './models.ts';
import { readPrediction } from './prediction.ts';
import {
  connected,
  fullOf,
  groupIds,
  named,
  nearestCount,
  nearestPoint,
  placeOf,
  pointOf,
  resultsOf,
  spreadText,
} from './published.ts';
import { spec } from './spec.ts';
import { type Drawn, fitted, type LandscapeState } from './state.ts';

const start: Drawn = {
  model: 'llama-2-7b-hf',
  view: 'scale',
  zoom: 1,
  method: 'lora-8',
  group: 'metamathqa',
  point: 46,
};
const trained = (model: (typeof modelIds)[number], method: (typeof methodIds)[number]) =>
  countOf(model, method).trained;

describe('the models', () => {
  it.each([
    ['bert-base-uncased', 109_482_240],
    ['gpt2', 124_439_808],
    ['roberta-large', 355_359_744],
    ['qwen2.5-1.5b', 1_543_714_304],
    ['llama-3.2-3b', 3_212_749_824],
    ['llama-2-7b-hf', 6_738_415_616],
    ['llama-3.1-8b', 8_030_261_248],
    ['t5-v1_1-xxl', 11_135_332_352],
    ['gpt-3-175b', 174_604_259_328],
  ] as const)('%s holds %d numbers', (id, total) => {
    expect(modelNamed(id).total).toBe(total);
  });

  it.each(modelIds)('%s is the one of the list of models, in the order of size', (id) => {
    const entry = entries.find((known) => known.id === modelNamed(id).id);
    expect(modelNamed(id)).toEqual(modelOf(entry as ModelEntry));
    expect([...modelIds].sort((a, b) => modelNamed(a).total - modelNamed(b).total)).toEqual(modelIds);
  });
});

describe('the counts', () => {
  // Agreed with the library or with the papers in the course's fact sheet.
  it.each([
    ['llama-2-7b-hf', 'lora-8', 4_194_304],
    ['llama-2-7b-hf', 'lora-16', 39_976_960],
    ['llama-2-7b-hf', 'ia3', 614_400],
    ['llama-3.1-8b', 'lora-16', 41_943_040],
    ['llama-3.2-3b', 'lora-16', 24_313_856],
    ['llama-3.2-3b', 'vera', 129_024],
    ['llama-3.2-3b', 'ia3', 286_720],
    ['llama-3.2-3b', 'p-tuning', 28_382_208],
    ['llama-3.2-3b', 'prefix', 1_146_880],
    ['qwen2.5-1.5b', 'lora-16', 18_464_768],
    ['bert-base-uncased', 'bitfit', 102_912],
    ['bert-base-uncased', 'houlsby', 2_379_264],
    ['bert-base-uncased', 'pfeiffer', 1_189_632],
    ['gpt2', 'bitfit', 102_144],
    ['gpt-3-175b', 'lora-8', 37_748_736],
    ['t5-v1_1-xxl', 'prompt', 81_920],
  ] as const)('%s, %s: %d', (model, method, count) => {
    expect(trained(model, method)).toBe(count);
  });

  it('print shares as PEFT does, over everything', () => {
    expect(countOf('llama-2-7b-hf', 'lora-8').share * 100).toBeCloseTo(0.06220594176, 10);
    expect(countOf('bert-base-uncased', 'bitfit').share * 100).toBeCloseTo(0.094, 4);
  });

  it.each(modelIds)('%s: QLoRA trains what LoRA trains, DoRA one length per output more', (model) => {
    expect(trained(model, 'qlora')).toBe(trained(model, 'lora-16'));
    const outputs = modelNamed(model)
      .linear.filter(({ part }) => part !== 'head')
      .reduce((sum, { out, count }) => sum + out * count, 0);
    expect(trained(model, 'dora')).toBe(trained(model, 'lora-16') + outputs);
    expect(trained(model, 'full')).toBe(modelNamed(model).total);
  });

  it('take the joint matrix of GPT-3 apart without changing the model', () => {
    const { model, targets } = queryAndValue(modelNamed('gpt-3-175b'));
    const pairs = countParameters(model, { method: 'lora', r: 4, targets });
    expect(pairs).toMatchObject({ ok: true, trainable: 18_874_368, base: 174_604_259_328 });
    expect(countParameters(model, { method: 'full' })).toMatchObject({ trainable: 174_604_259_328 });
  });

  it.each(['llama-2-7b-hf', 'llama-3.1-8b', 'llama-3.2-3b', 't5-v1_1-xxl'] as const)(
    'BitFit has nothing to train in %s, and says so',
    (model) => {
      expect(trained(model, 'bitfit')).toBe(0);
      expect(memoryOf('bitfit', model)).toBeUndefined();
      expect(inWords({ ...start, model, method: 'bitfit' }).state).toMatch(
        /^BitFit has nothing to train in .*: the model has no bias vectors\./,
      );
      expect(countAll(model).at(-1)?.id).toBe('bitfit');
    },
  );
});

describe('memory', () => {
  // Weights, full fine-tuning, LoRA r = 16 on all linear layers, QLoRA: estimates of the course's fact sheet, in GB.
  it.each([
    ['llama-3.2-3b', 6.4, 51.4, 6.8, 2.6],
    ['llama-2-7b-hf', 13.5, 107.8, 14.1, 4.5],
    ['llama-3.1-8b', 16.1, 128.5, 16.7, 6.4],
  ] as const)('%s: %d, %d, %d, %d GB', (model, weights, full, lora, qlora) => {
    const gb = (bytes = 0) => Number((bytes / 1e9).toFixed(1));
    expect(gb(memoryOf('lora-16', model)?.frozen)).toBe(weights);
    expect(gb(memoryOf('full', model)?.total)).toBe(full);
    expect(gb(memoryOf('lora-16', model)?.total)).toBe(lora);
    expect(gb(memoryOf('qlora', model)?.total)).toBe(qlora);
  });

  it('is 16 bytes per trained number and 2 per frozen one, and the sum of its parts', () => {
    for (const model of modelIds)
      for (const memory of memoryAll(model)) {
        if (!memory) continue;
        const count = trained(model, memory.id);
        expect(memory.total - memory.frozen).toBe(16 * count);
        expect([memory.trained, memory.gradients, memory.master, memory.optimiser]).toEqual(
          [2, 2, 4, 8].map((bytes) => bytes * count),
        );
        const inPlace = memory.id === 'full' || memory.id === 'bitfit';
        if (memory.id !== 'qlora')
          expect(memory.frozen).toBe(2 * (modelNamed(model).total - (inPlace ? count : 0)));
      }
  });
});

describe('published results', () => {
  it.each([
    ['metamathqa', 63, ['LoRA r = 32 q, v', 9_175_040, 47.84]],
    ['gpt3-wikisql', 31, ['LoRA q, v r = 8', 37_748_736, 73.8]],
    ['gpt3-mnli', 31, ['LoRA q, v r = 8', 37_748_736, 91.6]],
    ['glue-roberta-base', 5, ['LoRA r = 8 q, v', 300_000, 87.2]],
    ['e2e-gpt-2-medium', 7, ['LoRA r = 4 q, v', 350_000, 70.4]],
  ] as const)('%s has %d, and LoRA among them', (id, count, marked) => {
    expect(resultsOf(id)).toHaveLength(count);
    expect(resultsOf(id).map((result) => result.slice(0, 3))).toContainEqual(marked);
  });

  it.each([
    ['metamathqa', 47.16],
    ['gpt3-wikisql', 73.8],
    ['gpt3-mnli', 89.5],
    ['glue-roberta-base', 86.4],
    ['e2e-gpt-2-medium', 68.2],
  ] as const)('%s: full fine-tuning has %d', (id, score) => {
    expect(fullOf(id)[2]).toBe(score);
  });

  it.each(groupIds)(
    '%s: every result has its source, lies on the axes and comes in the order of counts',
    (id) => {
      const list = resultsOf(id);
      for (const result of list) {
        expect(result[3]).toMatch(/^(LoRA, arXiv 2106\.09685v2, Table \d+|huggingface\/peft, .* run \S+)$/);
        const { x, y } = placeOf(id, result);
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(Math.max(x, y)).toBeLessThanOrEqual(100);
      }
      expect([...list].sort((a, b) => a[1] - b[1])).toEqual(list);
    },
  );

  it('states a spread only where there is one', () => {
    expect(spreadText('gpt3-wikisql', 73.8)).toBe('± 0.5');
    expect(spreadText('metamathqa', 47.84)).toBe('± 1.4');
    expect(spreadText('glue-roberta-base', 87.2)).toBe('');
  });

  it('answers any number of a point, and finds the nearest to a place', () => {
    expect(pointOf('glue-roberta-base', 63).index).toBe(4);
    expect(pointOf('glue-roberta-base', 0).index).toBe(0);
    const at = placeOf('gpt3-mnli', pointOf('gpt3-mnli', 1).result);
    expect(nearestPoint('gpt3-mnli', at.x + 0.3, at.y, 0.5)).toBe(1);
  });

  it('compares with full fine-tuning', () => {
    expect(pointSentence({ group: 'metamathqa', point: 46 })).toBe(
      'LoRA r = 32 q, v: 9,175,040 trained numbers, score 47.84 ± 1.4. Full fine-tuning has 47.16, 0.68 less.',
    );
  });
});

describe('the prediction', () => {
  it('is right for LoRA of rank 8 on Llama-2-7b-hf with 0.06 %', () => {
    const share = countOf('llama-2-7b-hf', 'lora-8').share;
    expect(readPrediction('llama-2-7b-hf/0.06')?.share).toBeCloseTo(share, 4);
  });

  it('is read from what is stored, and nothing else is', () => {
    expect(readPrediction('llama-2-7b-hf/0.6')).toEqual({ model: 'llama-2-7b-hf', share: 0.006 });
    for (const stray of [undefined, '', 'x/1', 'llama-2-7b-hf', 'llama-2-7b-hf/0', 'llama-2-7b-hf/400'])
      expect(readPrediction(stray)).toBeUndefined();
  });
});

describe('in words', () => {
  it('names itself in at most 20 words', () => {
    expect(inWords(start).short.split(/\s+/).length).toBeLessThanOrEqual(20);
  });

  it('says what is trained, what is seen and what the loupe does', () => {
    expect(inWords(start).state).toBe(
      'LoRA r = 8, query and value, trains 4,194,304 numbers of Llama-2-7b-hf: 0.06221\u00a0%, 1 in 1,608. ' +
        'The picture shows the whole model, 6.74 billion numbers.',
    );
    expect(inWords({ ...start, zoom: 1e8 }).state).toContain('Each cell is one number.');
  });

  it('says what changed, and nothing when nothing did', () => {
    expect(inWords(start, start).change).toBe('');
    expect(inWords({ ...start, method: 'vera' }, start).change).toMatch(
      /^VeRA r = 256, query and value, trains 278,528/,
    );
    expect(inWords({ ...start, zoom: 649 }, start).change).toMatch(
      /^The picture shows the whole model, .*\. A loupe shows a square of .*, 1\/649 of the model\.$/,
    );
    const published = { ...start, view: 'published' } as const;
    expect(inWords({ ...published, point: 1 }, published).change).toMatch(
      /^tinylora-weight-tying: 64 trained numbers/,
    );
  });

  it('compares memory with full fine-tuning', () => {
    expect(inWords({ ...start, view: 'memory', method: 'lora-16' }).state).toMatch(
      /14\.1\u00a0GB are kept, 13\.5\u00a0GB of them frozen weights.*7\.6 times as much/,
    );
  });
});

test.each(['scale', 'memory', 'published'] as const)('the table of %s is whole', (view) => {
  for (const model of modelIds) {
    const { columns, rows } = table({ ...start, view, model });
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(rows).toHaveLength(view === 'published' ? 63 : methodIds.length);
  }
});

test('the table of the comparison has what each run needed', () => {
  const { columns, rows } = table({ ...start, view: 'published' });
  expect(columns.slice(-2)).toEqual(['peak memory, GiB', 'file per task, MiB']);
  expect(rows.find(([name]) => name === 'LoRA r = 32 q, v')?.slice(-2)).toEqual([20.76, 35.01]);
  expect(rows.at(-1)?.slice(-2)).toEqual([36.2, 6127.83]);
  expect(table({ ...start, view: 'published', group: 'gpt3-mnli' }).columns.at(-1)).toBe('remark');
});

test('the parameters name what exists', () => {
  expect(Object.keys(methodNames)).toEqual(spec.params.method.values);
  expect(Math.max(...groupIds.map((id) => resultsOf(id).length))).toBe(spec.params.point.max);
  for (const [name, param] of Object.entries(spec.params))
    expect(start[name as keyof LandscapeState]).toBe(param.default);
});

test('addresses of before open what they asked for, and the first lines of the lesson a card of their own', () => {
  const placed: LandscapeState = { ...start, view: 'card' };
  expect(fitted(placed)).toMatchObject({ view: 'memory', model: 'llama-3.2-3b', method: 'full' });
  expect(fitted({ ...placed, zoom: 649 })).toEqual({ ...start, zoom: 649 });
  expect(fitted({ ...placed, method: 'vera' })).toEqual({ ...start, method: 'vera' });
  expect(fitted({ ...start, view: 'share' })).toEqual(start);
  expect(fitted({ ...start, view: 'published', point: 3 })).toEqual({
    ...start,
    view: 'published',
    point: 3,
  });
});

test('a count finds its run, and of several the one that is taught', () => {
  expect(nearestCount('metamathqa', 9_000_000)).toBe(46);
  expect(nearestCount('metamathqa', 1)).toBe(1);
  expect(nearestCount('metamathqa', 1e10)).toBe(63);
});

test('joins settings of one method that train as many numbers', () => {
  expect(connected('metamathqa')).toHaveLength(3);
  expect(connected('gpt3-mnli')).toEqual([]);
  expect(named('metamathqa').map(({ run }) => run)).toEqual([
    'Full fine-tuning',
    'LoRA r = 64 q, v',
    'rsLoRA r = 64 q, v',
    'P-tuning 20',
    '(IA)³ k,v,down (lr 1e-4)',
    'Prefix tuning 200 (random init, lr 1e-3)',
    'Prefix tuning 50 (prefix init, lr 5e-3)',
    'Prompt tuning 200 (random init, lr 1e-4)',
    'Two trained tokens',
  ]);
  expect(named('gpt3-mnli').map(({ short }) => short)).toEqual(['full']);
});
