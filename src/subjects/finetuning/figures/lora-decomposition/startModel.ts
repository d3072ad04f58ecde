import type { DataTable } from '../../../../figures/frame/figure.ts';
import { formatNumber } from '../../../../notation/format.ts';
import {
  descend,
  type LeastSquares,
  type Matrix,
  type Moment,
  matrix,
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
const INPUTS = 32;
const HIDDEN_RANK = 2;
/** Learning rate of plain gradient descent. */
const RATE = 0.05;
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

const known = new Map<string, Run>();

/** The whole training at a rank and alpha. */
export function runOf({ r, alpha }: Pick<LoraState, 'r' | 'alpha'>): Run {
  const rank = smallRank(r);
  const key = `${rank}/${alpha}`;
  let run = known.get(key);
  if (!run) {
    const factor = alpha / rank;
    const moments = descend(problem, seededStart(7, ROWS, COLS, rank), { factor, rate: RATE, steps: STEPS });
    run = { rank, factor, moments };
    known.set(key, run);
  }
  return run;
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

/** A number with three digits, or two where it is tiny. */
export function short(value: number): string {
  if (Math.abs(value) >= 1e6) return words.start.huge;
  return formatNumber(Number(value.toPrecision(Math.abs(value) < 1e-3 ? 2 : 3)));
}

/** The third picture: the step the state names, or else the last one. */
export const thirdStep = (n: number): number => (n > 1 ? Math.min(n, STEPS) : STEPS);

function stepWords({ moment, taken, lost }: Now): string {
  const [a, b] = [short(size(moment.a)), short(size(moment.b))];
  if (lost) return words.start.lost(taken, short(moment.loss));
  return words.start.later({ steps: taken, loss: short(moment.loss), a, b });
}

function factorWords({ alpha, r }: Pick<LoraState, 'alpha' | 'r'>): string {
  const rank = smallRank(r);
  return words.start.scale({ alpha, rank, factor: short(alpha / rank) });
}

export function startWords(state: LoraState): string {
  const first = nowOf({ ...state, n: 0 }).moment;
  const before = words.start.before(short(size(first.a)), short(size(first.b)));
  return `${before} ${stepWords(nowOf({ ...state, n: thirdStep(state.n) }))}`;
}

export const scaleWords = (state: LoraState): string =>
  `${factorWords(state)} ${stepWords(nowOf({ ...state, n: STEPS }))}`;

export const scaleChange = (state: LoraState, previous: LoraState): string =>
  state.alpha === previous.alpha && smallRank(state.r) === smallRank(previous.r) ? '' : scaleWords(state);

export function startChange(state: LoraState, previous: LoraState): string {
  const now = stepWords(nowOf({ ...state, n: thirdStep(state.n) }));
  return now === stepWords(nowOf({ ...previous, n: thirdStep(previous.n) })) ? '' : now;
}

export function startTable(state: LoraState): DataTable {
  const { run } = nowOf(state);
  const now = thirdStep(state.n);
  const listed = [0, 1, 2, 3, 5, 10, 20, 30, 40, 50, 60, now].filter((n) => n < run.moments.length);
  return {
    caption: words.start.caption(run.rank, short(run.factor), RATE),
    columns: words.start.columns,
    rows: [...new Set(listed)]
      .sort((a, b) => a - b)
      .map((n) => {
        const { moment, added } = nowOf({ ...state, n });
        const sizes = [moment.matrixA, moment.matrixB, added, moment.a, moment.b].map((m) => short(size(m)));
        return [n === now ? words.now(n) : `${n}`, short(moment.loss), ...sizes];
      }),
  };
}
