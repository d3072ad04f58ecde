import { normalDeviates, seededRandom } from '../../../../math/random.ts';
import { nudged, prepareTask, promptSlope, type Slope, type Vector } from '../../methods/softPrompt.ts';
import { reader } from './reader.ts';
import { examples } from './task.ts';
import { rowOf } from './vocabulary.ts';

export const LAST_STEP = 120;

export const task = prepareTask(reader, examples);

/** Where training starts: on rows of the table, or at seeded random places near its middle. */
export const starts = ['words', 'random'] as const;
export type Start = (typeof starts)[number];

/** The first n of these are the start. The labels of the task come first, as Lester et al. 2021 do by default. */
export const startWords = ['bad', 'good', 'not', 'film', 'story', 'my', 'so', 'this'] as const;

const SEED = 3;

export function startVectors(start: Start, n: number): Vector[] {
  if (start === 'words') return startWords.slice(0, n).map((word) => rowOf(word).vector);
  const deviate = normalDeviates(seededRandom(SEED));
  const near = () => Number((deviate() / 2).toFixed(2));
  return Array.from({ length: n }, () => [near(), near()]);
}

export interface Moment extends Slope {
  /** The vectors before this step's update. */
  prompt: readonly Vector[];
}

export interface Setting {
  n: number;
  rate: number;
  start: Start;
}

/** A run as far as it has been asked for: moments 0 to k, each by plain gradient descent from the one before. */
function makeRun({ n, rate, start }: Setting): (step: number) => readonly Moment[] {
  const moments: Moment[] = [];
  return (step) => {
    for (let k = moments.length; k <= step; k++) {
      const before = moments[k - 1];
      const prompt = before ? nudged(before.prompt, before.gradient, rate) : startVectors(start, n);
      moments.push({ prompt, ...promptSlope(task, prompt) });
    }
    return moments;
  };
}

const KEPT = 8;
const runs = new Map<string, (step: number) => readonly Moment[]>();

/** The moments of the run from 0 to `step`. Runs are kept, so that scrubbing computes no step twice. */
export function momentsUntil(setting: Setting, step: number): readonly Moment[] {
  const key = `${setting.n} ${setting.rate} ${setting.start}`;
  const run = runs.get(key) ?? makeRun(setting);
  runs.delete(key);
  runs.set(key, run);
  for (const old of [...runs.keys()].slice(0, -KEPT)) runs.delete(old);
  return run(step).slice(0, step + 1);
}

/** The moment of one step. */
export function momentAt(setting: Setting, step: number): Moment {
  const moment = momentsUntil(setting, step).at(-1);
  if (!moment) throw new RangeError(`Unexpected step ${step}, expected 0 to ${LAST_STEP}`);
  return moment;
}
