import type { Method } from './engine/setup.ts';
import type { TaskId } from './engine/tasks.ts';

/** What came of one set-up, seed by seed; shares from 0 to 1, on all held-out strings, with everything plugged in. */
export interface SweepRow {
  task: TaskId;
  method: Method;
  /** Share of base data in each batch. */
  replay: number;
  learningRate: number;
  exactMatch: number[];
  tokenAccuracy: number[];
  baseSkill: number[];
}

/** The sweep of learning rates that `npm run sweep` writes to sweep.json. */
export interface Sweep {
  steps: number;
  batch: number;
  seeds: number[];
  /** Held-out strings answered for the new command, and for each base command. */
  strings: { task: number; each: number };
  rows: SweepRow[];
}

export interface Spread {
  mean: number;
  least: number;
  most: number;
}

/** Mean and range over the seeds. */
export function spreadOf(shares: readonly number[]): Spread {
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return { mean, least: Math.min(...shares), most: Math.max(...shares) };
}

const key = (method: Method) => JSON.stringify(Object.entries(method).sort());
const same = (a: Method, b: Method) => key(a) === key(b);

/**
 * The row of the learning rate that did best for a method on a task: by exact match, and where that is equal by token
 * accuracy, mean over the seeds. Undefined for what was not swept.
 */
export function bestRow(sweep: Sweep, task: TaskId, method: Method, replay = 0): SweepRow | undefined {
  const rank = ({ exactMatch, tokenAccuracy }: SweepRow) =>
    spreadOf(exactMatch).mean + spreadOf(tokenAccuracy).mean / 1000;
  return sweep.rows
    .filter((row) => row.task === task && same(row.method, method) && row.replay === replay)
    .sort((a, b) => rank(b) - rank(a))[0];
}
