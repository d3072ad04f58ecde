import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { baseWeights } from '../tools/baseWeights.ts';
import { nodeEngine } from '../tools/nodeEngine.ts';
import { Run } from './engine/run.ts';
import { LAB_SHAPE } from './engine/shape.ts';
import { presetIds, presets } from './presets.ts';
import { setupOf } from './race.ts';
import { loadStored, storedFile } from './stored.ts';
import { usualRates } from './usualRates.ts';

afterEach(() => vi.unstubAllGlobals());

describe.each(presetIds)('the stored race of the preset “%s”', (preset) => {
  it('is the race the preset would run, and begins as it would', async () => {
    const body = readFileSync(`src/subjects/finetuning/public/lab/${storedFile(preset)}`, 'utf8');
    vi.stubGlobal('fetch', async () => new Response(body));
    const { race, runs } = await loadStored(storedFile(preset));
    expect(race).toEqual(presets[preset].race(usualRates));
    expect(runs).toHaveLength(race.lanes.length * race.seeds);
    const weights = baseWeights();
    race.lanes.forEach((lane, at) => {
      const stored = runs[at];
      const setup = setupOf(race, lane, race.seed);
      const run = new Run(nodeEngine(), LAB_SHAPE, weights, setup);
      const losses = Array.from({ length: 3 }, () => Number(run.train().loss.toPrecision(4)));
      expect(stored?.losses.slice(0, 3)).toEqual(losses);
      expect(stored?.losses).toHaveLength(race.steps);
      expect(stored?.summary).toMatchObject({ setup, complete: true, step: race.steps });
    });
  });
});
