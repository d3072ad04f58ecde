import { words } from '../words/en/labRace.ts';
import type { Method } from './engine/setup.ts';
import { matrixKinds } from './engine/shape.ts';
import type { TaskId } from './engine/tasks.ts';
import { laneOf, type Race, type Rates, usualMethod } from './race.ts';

export const presetIds = ['methods', 'examples', 'prompt', 'bottlenecks', 'ranks'] as const;
/** A race that is set up already. */
export type PresetId = (typeof presetIds)[number];

export interface Preset {
  /** What it is about, in a few words. */
  title: string;
  /** What is compared, and why that is worth seeing. */
  says: string;
  race(rates: Rates): Race;
}

/** As in the sweep, so that its table holds for the presets. */
const STEPS = 400;
const BATCH = 16;
const FIRST_SEED = 1;
/** One seed would seldom tell methods apart. */
const SEEDS = 3;

const raceOf = (
  rates: Rates,
  lanes: readonly { method: Method; examples?: number }[],
  { task = 'middle', seeds = SEEDS }: { task?: TaskId; seeds?: number } = {},
): Race => ({
  task,
  lanes: lanes.map(({ method, examples }) => laneOf(rates, task, method, examples)),
  steps: STEPS,
  batch: BATCH,
  replay: 0,
  seed: FIRST_SEED,
  seeds,
});

const lora = (rank: number, matrices: readonly (typeof matrixKinds)[number][]): Method => ({
  id: 'lora',
  rank,
  alpha: 2 * rank,
  matrices,
});
const adapter = (bottleneck: number, placement: 'both' | 'attention' | 'feed-forward'): Method => ({
  id: 'adapter',
  bottleneck,
  placement,
});
const of = (...methods: Method[]) => methods.map((method) => ({ method }));

export const presets: Record<PresetId, Preset> = {
  methods: {
    ...words.presets.methods,
    race: (rates) =>
      raceOf(
        rates,
        (['full', 'lora', 'adapter', 'bitfit', 'prompt', 'head'] as const).map((id) => ({
          method: usualMethod(id),
        })),
      ),
  },
  examples: {
    ...words.presets.examples,
    race: (rates) =>
      raceOf(
        rates,
        [16, 64, 256, 1024].map((examples) => ({ method: { id: 'full' }, examples })),
      ),
  },
  prompt: {
    ...words.presets.prompt,
    race: (rates) =>
      raceOf(rates, of({ id: 'full' }, { id: 'prompt', tokens: 8 }), {
        task: 'renamed',
        seeds: 1,
      }),
  },
  bottlenecks: {
    ...words.presets.bottlenecks,
    race: (rates) =>
      raceOf(
        rates,
        of(adapter(2, 'both'), adapter(8, 'both'), adapter(32, 'both'), adapter(16, 'feed-forward')),
      ),
  },
  ranks: {
    ...words.presets.ranks,
    race: (rates) =>
      raceOf(
        rates,
        of(
          { id: 'full' },
          lora(1, ['query', 'value']),
          lora(4, ['query', 'value']),
          lora(8, ['query', 'value']),
          lora(1, matrixKinds),
        ),
      ),
  },
};

/** The preset a race is, whatever its seeds: the question asked before belongs to it. */
export function presetOf(race: Race, rates: Rates): PresetId | undefined {
  const text = (of: Race) => JSON.stringify({ ...of, seed: 0, seeds: 0 });
  return presetIds.find((id) => text(presets[id].race(rates)) === text(race));
}
