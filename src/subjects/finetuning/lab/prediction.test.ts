import { describe, expect, it } from 'vitest';
import { outcomeOf, rates } from '../testing/labFixtures.ts';
import { examplesSentence, predictionFor } from './prediction.ts';
import { type PresetId, presetIds, presets } from './presets.ts';
import { type Race, usualMethod } from './race.ts';
import { resultsOf } from './results.ts';

const having = (race: Race, exact: number[]) =>
  resultsOf(
    race,
    exact.map((value, lane) => outcomeOf(race, lane, 1, value)),
  );
const truth = (id: PresetId, exact: number[]) => {
  const race = presets[id].race(rates);
  const prediction = predictionFor(race, id);
  const results = having(race, exact);
  return prediction && [prediction.truth(results), prediction.answer(results)];
};

describe('the question before a race', () => {
  it.each<[PresetId, number[], string, RegExp]>([
    ['methods', [1, 0.75, 0.81, 0.5, 0, 0], 'full-near', /^Full fine-tuning came first, 19 points before/],
    ['methods', [0.97, 0.57, 0.73, 0.01, 0.02, 0], 'full-far', /^Full fine-tuning came first, 24 points/],
    ['methods', [1, 0.75, 0.99, 0.5, 0, 0], 'level', /Full fine-tuning and adapters m = 8 are in front/],
    ['methods', [0.1, 0.1, 0.1, 0.9, 0.1, 0.1], '3', /^BitFit came first/],
    ['examples', [0, 0.2, 0.97, 1], '2', /256/],
    ['examples', [1, 1, 1, 1], '0', /16/],
    ['examples', [0, 0.2, 0.6, 1], 'none', /Only 1,024/],
    ['prompt', [1, 0.99], 'level', /prompt got 99/],
    ['prompt', [0.4, 0.99], 'level', /full fine-tuning 40/],
    ['prompt', [1, 0.82], 'near', /82/],
    ['prompt', [1, 0], 'far', /0/],
    ['bottlenecks', [0.5, 0.99, 1, 0.9], '1', /It is: 8/],
    ['bottlenecks', [0.5, 0.6, 1, 0.99], '3', /feed-forward/],
    ['ranks', [1, 0.2, 0.5, 0.9, 0.93], 'all', /43 points apart/],
    ['ranks', [1, 0.2, 0.95, 0.9, 0.5], 'two', /45 points apart/],
    ['ranks', [1, 0.2, 0.9, 0.9, 0.93], 'level', /too near to tell/],
  ])('%s after %j: %s', (id, exact, value, sentence) => {
    const [came, answer] = truth(id, exact) ?? [];
    expect(came).toBe(value);
    expect(answer).toMatch(sentence);
  });

  it.each(presetIds)('%s has no answer before its runs have ended', (id) => {
    const race = presets[id].race(rates);
    expect(predictionFor(race, id)?.truth(resultsOf(race, []))).toBeUndefined();
  });

  it('asks of a race of one’s own which comes first, and asks nothing where nothing is compared', () => {
    const race = presets.ranks.race(rates);
    expect(predictionFor(race, undefined)?.choices).toHaveLength(race.lanes.length + 1);
    expect(predictionFor({ ...race, lanes: race.lanes.slice(0, 1) }, undefined)).toBeUndefined();
  });
});

describe('the presets', () => {
  it('hold what their words say', () => {
    const matched = presets.bottlenecks.race(rates).lanes.map((lane) => lane.method);
    expect(matched[1]).toMatchObject({ bottleneck: 8, placement: 'both' });
    expect(matched[3]).toMatchObject({ bottleneck: 16, placement: 'feed-forward' });
    expect(presets.examples.race(rates).lanes.map((lane) => lane.examples)).toEqual([16, 64, 256, 1024]);
    expect(presets.methods.race(rates).lanes.map((lane) => lane.method.id)).toHaveLength(6);
    expect(presets.ranks.race(rates).lanes[2]?.method).toEqual(usualMethod('lora'));
  });
});

describe('what more examples brought', () => {
  it('is said where lanes differ in nothing else', () => {
    const race = presets.examples.race(rates);
    expect(examplesSentence(having(race, [0.01, 0.2, 0.9, 1]))).toBe(
      'By number of examples: 16 examples 1\u00a0%, 64 examples 20\u00a0%, 256 examples 90\u00a0%, 1,024 examples 100\u00a0%.',
    );
    expect(examplesSentence(having(presets.ranks.race(rates), [1, 1, 1, 1, 1]))).toBe('');
  });
});
