import type { DataTable } from '../../../../figures/frame/figure.ts';
import { formatNumber } from '../../../../notation/format.ts';
import {
  descend,
  type LeastSquares,
  type Matrix,
  type Merged,
  type Moment,
  matrix,
  merge,
  seededProblem,
  seededStart,
  size,
  times,
} from './loraRun.ts';
import type { LoraState } from './model.ts';
import { words } from './words/figure.ts';

/** The small problem: toy data, 32 inputs of 8 numbers, 6 outputs, and a hidden update of rank 2. */
export const ROWS = 8;
export const COLS = 6;
export const INPUTS = 32;
const HIDDEN_RANK = 2;
/** Learning rate of plain gradient descent. */
export const RATE = 0.05;
export const STEPS = 60;

export const problem: LeastSquares = seededProblem(2009, {
  inputs: INPUTS,
  rows: ROWS,
  cols: COLS,
  rank: HIDDEN_RANK,
});

/** The rank in the small problem: it has no room for more than 6. */
export const smallRank = (r: number): number => Math.min(r, ROWS, COLS);

export interface Run {
  rank: number;
  factor: number;
  moments: Moment[];
}

let latest: { key: string; run: Run } | undefined;

/** The whole training at a rank and alpha. */
export function runOf({ r, alpha }: Pick<LoraState, 'r' | 'alpha'>): Run {
  const rank = smallRank(r);
  const key = `${rank}/${alpha}`;
  if (latest?.key !== key) {
    const factor = alpha / rank;
    const moments = descend(problem, seededStart(7, ROWS, COLS, rank), { factor, rate: RATE, steps: STEPS });
    latest = { key, run: { rank, factor, moments } };
  }
  return latest.run;
}

export interface Now {
  run: Run;
  moment: Moment;
  /** Steps taken: fewer than asked for when the loss had grown beyond use. */
  taken: number;
  product: Matrix;
  /** (α/r)·A·B */
  added: Matrix;
  lost: boolean;
}

export function nowOf(state: Pick<LoraState, 'r' | 'alpha' | 'n'>): Now {
  const run = runOf(state);
  const last = run.moments.length - 1;
  const taken = Math.min(state.n, last);
  const moment = run.moments[taken] as Moment;
  const product = times(moment.matrixA, moment.matrixB);
  const added = matrix(ROWS, COLS, (i, j) => run.factor * (product.values[i * COLS + j] as number));
  return { run, moment, taken, product, added, lost: last < STEPS && taken === last };
}

/** The first input through Q and the pair, apart and merged. */
export function mergeOf({ moment, run }: Now): Merged {
  return merge(problem.x.values.slice(0, ROWS), problem.q, moment.matrixA, moment.matrixB, run.factor);
}

/** A number with three digits, or two where it is tiny. */
export function short(value: number): string {
  if (Math.abs(value) >= 1e6) return words.start.huge;
  return formatNumber(Number(value.toPrecision(Math.abs(value) < 1e-3 ? 2 : 3)));
}

export function stepWords({ moment, taken, lost }: Now): string {
  const [a, b] = [short(size(moment.a)), short(size(moment.b))];
  if (lost) return words.start.lost(taken, short(moment.loss));
  if (taken === 0) return words.start.before(a, b);
  if (taken === 1) return words.start.first(a, b);
  return words.start.later({ steps: taken, loss: short(moment.loss), a, b });
}

export function scaleWords({ alpha, r }: Pick<LoraState, 'alpha' | 'r'>): string {
  const rank = smallRank(r);
  return words.start.scale({ alpha, rank, factor: short(alpha / rank) });
}

/** Largest difference between the outputs apart and merged. */
export function gap({ apart, merged }: Merged): number {
  return Math.max(...apart.map((value, j) => Math.abs(value - (merged[j] as number))));
}

export function startWords(state: LoraState): string {
  const now = nowOf(state);
  const merged = state.merged === 'merged' ? words.start.merged(short(gap(mergeOf(now)))) : '';
  return `${stepWords(now)} ${scaleWords(state)}${merged}`;
}

export function startChange(state: LoraState, previous: LoraState): string {
  const sentences: string[] = [];
  if (state.alpha !== previous.alpha || smallRank(state.r) !== smallRank(previous.r))
    sentences.push(scaleWords(state));
  if (sentences.length > 0 || state.n !== previous.n) sentences.push(stepWords(nowOf(state)));
  if (state.merged !== previous.merged) {
    const { left } = mergeOf(nowOf(state));
    sentences.push(
      state.merged === 'merged'
        ? words.start.nowMerged(short(gap(mergeOf(nowOf(state)))))
        : words.start.nowApart(short(left)),
    );
  }
  return sentences.join(' ');
}

export function startTable(state: LoraState): DataTable {
  const { run } = nowOf(state);
  const listed = [0, 1, 2, 3, 5, 10, 20, 30, 40, 50, 60, state.n].filter((n) => n < run.moments.length);
  return {
    caption: words.start.caption(run.rank, short(run.factor), RATE),
    columns: words.start.columns,
    rows: [...new Set(listed)]
      .sort((a, b) => a - b)
      .map((n) => {
        const { moment, added } = nowOf({ ...state, n });
        const sizes = [moment.matrixA, moment.matrixB, added, moment.a, moment.b].map((m) => short(size(m)));
        return [n === state.n ? words.now(n) : `${n}`, short(moment.loss), ...sizes];
      }),
  };
}
