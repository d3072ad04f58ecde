import type { Method } from '../engine/setup.ts';
import { matrixKinds } from '../engine/shape.ts';
import { type Lane, laneOf, type Race, type Rates, usualMethod } from './race.ts';

export const presetIds = ['peft', 'when-to-fine-tune', 'prompt-tuning', 'adapter-layers', 'lora'] as const;
/** The lesson a preset belongs to. */
export type PresetId = (typeof presetIds)[number];

export interface Preset {
  /** What it is about, in a few words. */
  title: string;
  /** What is compared, and why that is worth seeing. */
  says: string;
  race(rates: Rates): Race;
}

const STEPS = 400;
const BATCH = 16;
const FIRST_SEED = 1;

const raceOf = (lanes: Lane[], change: Partial<Race> = {}): Race => ({
  task: 'middle',
  lanes,
  steps: STEPS,
  batch: BATCH,
  replay: 0,
  seed: FIRST_SEED,
  seeds: 1,
  ...change,
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

export const presets: Record<PresetId, Preset> = {
  peft: {
    title: 'Six methods side by side',
    says: 'The same model, task, strings and steps for six methods, each with the learning rate that suits it.',
    race: (rates) =>
      raceOf(
        (['full', 'lora', 'adapter', 'bitfit', 'prompt', 'head'] as const).map((id) =>
          laneOf(usualMethod(id), rates),
        ),
      ),
  },
  'when-to-fine-tune': {
    title: 'How many examples',
    says: 'Full fine-tuning four times, equally long, on 16, 64, 256 and 1,024 different strings.',
    race: (rates) => raceOf([16, 64, 256, 1024].map((examples) => laneOf({ id: 'full' }, rates, examples))),
  },
  'prompt-tuning': {
    title: 'What a prompt can choose',
    says: 'A prompt of 8 vectors against full fine-tuning, on a task the model can already do under another name. Then try a task that lies further away.',
    race: (rates) =>
      raceOf([laneOf({ id: 'full' }, rates), laneOf({ id: 'prompt', tokens: 8 }, rates)], {
        task: 'renamed',
      }),
  },
  'adapter-layers': {
    title: 'Bottleneck and place',
    says: 'Adapters with a bottleneck of 2, 8 and 32 after both parts of each block, and of 16 after feed-forward alone: as many numbers as 8 after both, but for the biases.',
    race: (rates) =>
      raceOf(
        [adapter(2, 'both'), adapter(8, 'both'), adapter(32, 'both'), adapter(16, 'feed-forward')].map(
          (method) => laneOf(method, rates),
        ),
      ),
  },
  lora: {
    title: 'Rank and matrices',
    says: 'LoRA on the query and value matrices at rank 1, 4 and 16, on all six at rank 1, and full fine-tuning.',
    race: (rates) =>
      raceOf([
        laneOf({ id: 'full' }, rates),
        ...[
          lora(1, ['query', 'value']),
          lora(4, ['query', 'value']),
          lora(16, ['query', 'value']),
          lora(1, matrixKinds),
        ].map((method) => laneOf(method, rates)),
      ]),
  },
};

/** The preset a race is, whatever its seeds: the question asked before belongs to it. */
export function presetOf(race: Race, rates: Rates): PresetId | undefined {
  const text = (of: Race) => JSON.stringify({ ...of, seed: 0, seeds: 0 });
  return presetIds.find((id) => text(presets[id].race(rates)) === text(race));
}
