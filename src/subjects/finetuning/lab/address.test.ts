import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rates } from '../testing/labFixtures.ts';
import { decode, encode } from './address.ts';
import type { Method } from './engine/setup.ts';
import { matrixKinds } from './engine/shape.ts';
import { taskIds } from './engine/tasks.ts';
import { presetIds, presetOf, presets } from './presets.ts';
import { BOUNDS, type Lane, type Race } from './race.ts';

const whole = ([min, max]: readonly [number, number]) => fc.integer({ min, max });

const anyMethod: fc.Arbitrary<Method> = fc.oneof(
  fc.constantFrom<Method>({ id: 'full' }, { id: 'bitfit' }, { id: 'head' }),
  fc.record({
    id: fc.constant('lora' as const),
    rank: whole(BOUNDS.rank),
    alpha: whole(BOUNDS.alpha),
    matrices: fc.subarray([...matrixKinds], { minLength: 1 }),
  }),
  fc.record({
    id: fc.constant('adapter' as const),
    bottleneck: whole(BOUNDS.bottleneck),
    placement: fc.constantFrom('both' as const, 'attention' as const, 'feed-forward' as const),
  }),
  fc.record({ id: fc.constant('prompt' as const), tokens: whole(BOUNDS.tokens) }),
);

const anyLane: fc.Arbitrary<Lane> = fc.record({
  method: anyMethod,
  learningRate: fc.integer({ min: 1, max: 1_000_000 }).map((n) => n / 100_000),
  examples: whole(BOUNDS.examples),
});

const anyRace: fc.Arbitrary<Race> = fc.record({
  task: fc.constantFrom(...taskIds),
  lanes: fc.array(anyLane, { minLength: 1, maxLength: 6 }),
  steps: whole(BOUNDS.steps),
  batch: whole(BOUNDS.batch),
  replay: fc.integer({ min: 0, max: 90 }).map((n) => n / 100),
  seed: whole(BOUNDS.seed),
  seeds: whole(BOUNDS.seeds),
});

describe('the address of the lab', () => {
  it('carries the whole set-up and the seeds there and back', () => {
    fc.assert(
      fc.property(anyRace, (race) => {
        const { race: read, notes } = decode(encode(race, rates), rates);
        expect(notes).toEqual([]);
        expect(read).toEqual(race);
      }),
    );
  });

  it.each(presetIds)('names the preset %s, and brings it back with other seeds', (id) => {
    const race = { ...presets[id].race(rates), seed: 7, seeds: 4 };
    expect(encode(race, rates)).toBe(`preset=${id}&seed=7&seeds=4`);
    expect(decode(encode(race, rates), rates)).toEqual({ race, preset: id, notes: [] });
    expect(presetOf(race, rates)).toBe(id);
  });

  it('stays the same when the sweep finds other learning rates, but for presets, which follow them', () => {
    const own = { ...presets.ranks.race(rates), task: 'near' as const };
    const others = rates.map((rate) => (rate.method.id === 'full' ? { ...rate, learningRate: 0.001 } : rate));
    expect(decode(encode(own, rates), others).race).toEqual(own);
    expect(decode('preset=ranks', others).race.lanes[0]?.learningRate).toBe(0.001);
  });

  it.each([
    ['', []],
    ['?preset=ranks', []],
    ['preset=magic', [/“preset”.*one of methods/]],
    ['task=easy', [/“task”.*one of renamed/]],
    ['lanes=', [/“lanes”/]],
    ['lanes=lora~4~8~_0.02', [/“lanes”/]],
    ['lanes=lora~99~8~q_0.02', [/“lanes”/]],
    ['lanes=full_0', [/“lanes”/]],
    ['lanes=full_0.1_4_4', [/“lanes”/]],
    ['lanes=full~3_0.1', [/“lanes”/]],
    ['steps=0&batch=1.5&seeds=9', [/“steps”.*from 1 to 1000/, /“batch”/, /“seeds”/]],
    [`seed=${'9'.repeat(3000)}`, [/too long/]],
  ])('%s is read, or a sentence says why not', (search, said) => {
    const { notes } = decode(search, rates);
    expect(notes).toHaveLength(said.length);
    for (const [at, pattern] of said.entries()) expect(notes[at]).toMatch(pattern);
  });

  it('never throws, and always gives a race that can be run', () => {
    const keys = fc.constantFrom('preset', 'task', 'lanes', 'steps', 'batch', 'replay', 'seed', 'seeds');
    fc.assert(
      fc.property(keys, fc.string(), (key, value) => {
        const { race } = decode(new URLSearchParams({ [key]: value }).toString(), rates);
        expect(race.lanes.length).toBeGreaterThan(0);
        expect(race.steps).toBeGreaterThan(0);
      }),
    );
  });
});
