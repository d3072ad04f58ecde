import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  budget,
  type ModelName,
  models,
  modelsWords,
  projections,
  projectionsOf,
  toggled,
} from './modelsModel.ts';

interface Fixture {
  id: string;
  model: string;
  method: string;
  config: { r: number; targets?: string | string[] };
  trainable: number;
  base_total: number | null;
}

const published: Record<string, ModelName> = {
  'meta-llama/Llama-2-7b-hf': 'llama-2-7b',
  'meta-llama/Llama-3.1-8B': 'llama-3.1-8b',
  'meta-llama/Meta-Llama-3-8B': 'llama-3.1-8b',
  gpt2: 'gpt-2',
};

const { fixtures } = JSON.parse(
  readFileSync('src/subjects/finetuning/peft/trainable-params.json', 'utf8'),
) as {
  fixtures: Fixture[];
};
const checked = fixtures.filter(
  ({ model, method, config }) => method === 'lora' && published[model] && config.targets,
);

/** Projections served by the modules a fixture names. */
function served(name: ModelName, targets: string | string[]): string {
  if (typeof targets === 'string') return projections.join(' ');
  return models[name].matrices
    .filter(({ name: own }) => targets.some((target) => `.${own}`.endsWith(`.${target}`)))
    .flatMap(({ serves }) => serves)
    .join(' ');
}

describe('trained parameters', () => {
  it.each(checked.map((fixture) => [fixture.id, fixture] as const))('agree with fixture %s', (_, fixture) => {
    const model = published[fixture.model] as ModelName;
    const on = served(model, fixture.config.targets ?? []);
    expect(budget({ model, on, r: fixture.config.r }).trained).toBe(fixture.trainable);
  });

  it('are checked by several fixtures', () => {
    expect(checked.length).toBeGreaterThan(5);
  });

  it.each([
    ['llama-2-7b', 'q v', 8, 4_194_304],
    ['llama-2-7b', projections.join(' '), 16, 39_976_960],
    ['llama-3.1-8b', projections.join(' '), 16, 41_943_040],
    ['gpt-2', 'q', 8, 294_912],
    ['llama-2-7b', '', 8, 0],
  ] as const)('of %s on “%s” at rank %i are %i', (model, on, r, trained) => {
    expect(budget({ model, on, r }).trained).toBe(trained);
  });

  it('are a share of the model with its pairs', () => {
    const { whole, share } = budget({ model: 'llama-2-7b', on: 'q v', r: 8 });
    expect(whole).toBe(6_742_609_920);
    expect(share).toBeCloseTo(0.000622, 6);
  });
});

describe('the projections chosen', () => {
  const [fused = { serves: [] }] = models['gpt-2'].matrices;

  it('are read in any order, and what is unknown is left out', () => {
    expect(projectionsOf('v  q lm_head')).toEqual(['q', 'v']);
    expect(projectionsOf('')).toEqual([]);
  });

  it('are served together by a matrix that holds several', () => {
    expect(toggled('q v up', fused, false)).toBe('up');
    expect(toggled('up', fused, true)).toBe('q k v up');
  });
});

it('says when a pair saves nothing', () => {
  const state = { model: 'gpt-2', on: 'o', r: 384 } as Parameters<typeof modelsWords>[0];
  expect(modelsWords(state)).toMatch(
    /At rank 384 the pair holds at least as many numbers as attn\.c_proj\.$/,
  );
  expect(modelsWords({ ...state, on: '' })).toBe('GPT-2: no matrix has a pair, so nothing is trained.');
});
