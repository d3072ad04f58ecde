import type { DataTable } from '../../../../figures/frame/figure.ts';
import { type Merged, merge } from './loraRun.ts';
import type { LoraState } from './model.ts';
import { nowOf, problem, ROWS, STEPS, short } from './startModel.ts';
import { words } from './words/figure.ts';

/** The first input through Q and the trained pair, apart and merged. */
export function mergeOf({ r, alpha }: Pick<LoraState, 'r' | 'alpha'>): Merged {
  const { moment, run } = nowOf({ r, alpha, n: STEPS });
  return merge(problem.x.values.slice(0, ROWS), problem.q, moment.matrixA, moment.matrixB, run.factor);
}

/** Largest difference between the outputs apart and merged. */
const gap = ({ apart, merged }: Merged): number =>
  Math.max(...apart.map((value, j) => Math.abs(value - (merged[j] as number))));

export function mergeWords(state: LoraState): string {
  const found = mergeOf(state);
  return state.merged === 'merged'
    ? words.merge.merged(short(gap(found)))
    : words.merge.apart(short(found.left));
}

export function mergeTable(state: LoraState): DataTable {
  const { apart, merged } = mergeOf(state);
  return {
    caption: words.merge.caption,
    columns: words.merge.columns,
    rows: apart.map((value, j) => [
      `${j + 1}`,
      short(value),
      short(merged[j] as number),
      short(Math.abs(value - (merged[j] as number))),
    ]),
  };
}
