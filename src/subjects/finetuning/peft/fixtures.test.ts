import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { countParameters } from './count.ts';
import { modelOf } from './families.ts';
import { allLayers, groupTotal, type ModelConfig, packedTotal, sumOf } from './modelConfig.ts';
import type { ModelEntry } from './modelTypes.ts';
import type { Placement, Settings } from './settings.ts';
import type { Targets } from './targets.ts';

interface Config {
  r?: number;
  targets?: Targets;
  shapes?: [number, number, number][];
  extra_pairs?: [number, number, number][];
  out_targets?: string[];
  in_targets?: string[];
  tokens?: number;
  submodules?: 1 | 2;
  encoder_hidden?: number;
  layers?: number;
  n?: number;
  d?: number;
  m?: number;
  extra_per?: number;
  units?: number;
}

interface Fixture {
  id: string;
  model: string;
  method: string;
  config: Config;
  trainable: number;
  all: number | null;
  base_total: number | null;
  head_params: number | null;
  head_copied: boolean;
  adapter_not_in_all: boolean;
  check_all: boolean;
}

const { fixtures } = JSON.parse(
  readFileSync('src/subjects/finetuning/peft/trainable-params.json', 'utf8'),
) as {
  fixtures: Fixture[];
};
const { models: entries } = parse(readFileSync('content/models.yaml', 'utf8')) as { models: ModelEntry[] };
const byId = new Map(entries.map((entry) => [entry.id, entry]));

/** A model of the course; pairs on embedding and head state the vocabulary after tokens were added to it. */
function known({ model, config }: Fixture): ModelConfig | undefined {
  const entry = byId.get(model);
  if (!entry || config.shapes) return undefined;
  const vocab = config.extra_pairs?.[0]?.[0] ?? entry.vocab;
  return modelOf({ ...entry, vocab });
}

/** A stand-in for a model of which a fixture gives only shapes: those matrices, and a rest up to the printed base. */
function sketch({ config, base_total }: Fixture): ModelConfig {
  const linear = (config.shapes ?? []).map(([from, to, count], at) => ({
    name: `matrix-${at}`,
    in: from,
    out: to,
    count,
    bias: false,
    part: 'mlp' as const,
    tied: false,
  }));
  const size = Math.max(0, (base_total ?? 0) - sumOf({ linear, other: [] }));
  const like = modelOf({
    id: 'sketch',
    family: 'llama',
    layers: 1,
    hidden: 8,
    heads: 1,
    feedForward: 8,
    vocab: 8,
  });
  return {
    ...like,
    layers: config.n ?? config.units ?? 1,
    hidden: config.d ?? 8,
    linear,
    other: size ? [{ name: 'rest', count: 1, size }] : [],
  };
}

/** The model a fixture means, with its head and the base its source printed. */
function modelFor(fixture: Fixture): ModelConfig {
  const model = known(fixture) ?? sketch(fixture);
  return {
    ...model,
    classifier: fixture.head_params ?? 0,
    total: fixture.base_total ?? model.total,
  };
}

/** A fixture’s configuration, method by method, as the calculator’s settings. */
function settingsFor({ method, config: c }: Fixture, model: ModelConfig): Settings {
  const listed = c.targets ?? 'all-linear';
  const targets =
    c.extra_pairs && listed !== 'all-linear' ? [...listed, model.embedding.name, 'lm_head'] : listed;
  switch (method) {
    case 'full':
      return { method };
    case 'lora':
    case 'dora':
    case 'hira':
    case 'loha':
    case 'vera':
      return { method, r: c.r ?? 0, targets };
    case 'ia3':
      return {
        method,
        targets: [...(c.out_targets ?? []), ...(c.in_targets ?? [])],
        feedForward: c.in_targets ?? [],
      };
    case 'bias_only':
      return { method, targets };
    case 'prompt_tuning':
      return { method, tokens: c.tokens ?? 0, copies: c.submodules };
    case 'prefix_tuning':
      return { method, tokens: c.tokens ?? 0 };
    case 'p_tuning':
      return { method, tokens: c.tokens ?? 0, encoderHidden: c.encoder_hidden ?? 0 };
    case 'bottleneck': {
      const perLayer = (c.n ?? 0) / allLayers(model);
      const placement = ({ 1: 'pfeiffer', 2: 'houlsby' } as Record<number, Placement>)[perLayer];
      if (!placement) throw new Error(`${perLayer} adapters per layer`);
      const scaling = c.extra_per === c.d ? 'channel' : c.extra_per ? 'scalar' : 'none';
      return { method, m: c.m ?? 0, placement, scaling };
    }
    case 'reft':
      return { method, r: c.r ?? 0, units: (c.units ?? 0) / allLayers(model) };
    case 'ln_tuning':
      return { method };
    case 'trainable_tokens':
      return { method, tokens: c.tokens ?? 0 };
    default:
      throw new Error(`No settings for ${method}`);
  }
}

describe('published counts', () => {
  it('are all here', () => {
    expect(fixtures).toHaveLength(105);
    expect(fixtures.filter((f) => f.check_all)).toHaveLength(86);
  });

  it.each(fixtures.map((f) => [`${f.id} ${f.method} ${f.model}`, f] as const))('%s', (_, fixture) => {
    const model = modelFor(fixture);
    const counts = countParameters(model, settingsFor(fixture, model), { copiedHead: fixture.head_copied });
    if (!counts.ok) throw new Error(counts.message);
    expect(counts.trainable).toBe(fixture.trainable);
    expect(counts.terms.reduce((sum, term) => sum + term.value, 0)).toBe(fixture.trainable);
    if (fixture.check_all) expect(fixture.adapter_not_in_all ? counts.base : counts.total).toBe(fixture.all);
  });

  it('start from a base that the model itself gives', () => {
    const bare = fixtures.filter((f) => known(f) && f.base_total !== null && !f.head_params);
    const odd = bare.filter((f) => {
      const model = known(f) as ModelConfig;
      const head = model.linear
        .filter((group) => group.part === 'head')
        .reduce((sum, g) => sum + groupTotal(g), 0);
      // In 4 bits two weights count as one, and some sources leave the output head out.
      const bases = [model.total, packedTotal(model), packedTotal(model) - head];
      return !bases.includes(f.base_total as number);
    });
    expect(bare.length).toBeGreaterThan(60);
    expect(odd.map((f) => f.id)).toEqual([]);
  });
});

describe('every model of content/models.yaml', () => {
  it.each(entries.map((entry) => [entry.id, entry] as const))('%s adds up to its total', (_, entry) => {
    expect(modelOf(entry).total).toBe(entry.total);
  });
});
