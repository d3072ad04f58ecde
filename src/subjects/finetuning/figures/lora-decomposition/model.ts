import type { DataTable, Description } from '../../../../figures/frame/figure.ts';
import type { StateOf } from '../../../../figures/spec.ts';
import { formatDigits, formatFixed, formatNumber, formatPercent } from '../../../../notation/format.ts';
import { breakEvenRank, loraCount, loraShare, productEntry } from '../../methods/lora.ts';
import { grow, SPREAD_OF_A, SPREAD_OF_B, seededFactors } from './factors.ts';
import { spec } from './spec.ts';
import { words } from './words/figure.ts';

/** The ways to look at the update, in the order they are offered. */
export const views = spec.params.view.values;
export type View = (typeof views)[number];

export type LoraState = StateOf<typeof spec>;

/** The stops of the walk, at t = 0, 1, 2. */
export const stops = ['Q', 'Q + ΔQ', 'ΔQ = A·B'] as const;

/** A rank above the shorter side would add numbers and no freedom, so the figure stops there. */
export function maxRank(state: LoraState): number {
  return Math.min(state.d, state.k);
}

/** The state as it can be drawn: rank and entry inside the matrix. */
export function fitted(state: LoraState): LoraState {
  return {
    ...state,
    r: Math.min(state.r, maxRank(state)),
    i: Math.min(state.i, state.d),
    j: Math.min(state.j, state.k),
  };
}

/** What the counts depend on. */
export type Layer = Pick<LoraState, 'd' | 'k' | 'r'>;

export interface Counts {
  a: number;
  b: number;
  pair: number;
  full: number;
  share: number;
  breakEven: number;
}

export function counts({ d, k, r }: Layer): Counts {
  return {
    a: d * r,
    b: r * k,
    pair: loraCount(d, k, r),
    full: d * k,
    share: loraShare(d, k, r),
    breakEven: breakEvenRank(d, k),
  };
}

export const shape = (rows: number, cols: number): string => `${rows} × ${cols}`;

/** What the break-even rank means for the present rank; empty below it. */
export function breakEvenWords(state: LoraState): string {
  const { pair, full, breakEven } = counts(state);
  if (pair < full) return '';
  if (pair === full) return words.count.even(state.r);
  return words.count.past(formatNumber(breakEven));
}

const ease = (x: number): number => {
  const inside = Math.min(1, Math.max(0, x));
  return inside * inside * (3 - 2 * inside);
};

/** The walk as two movements, each from 0 to 1: ΔQ leaves Q (t up to 0.8), ΔQ opens into A and B (t from 1.1). */
export function scene(t: number): { apart: number; opened: number } {
  return { apart: ease(t / 0.8), opened: ease((t - 1.1) / 0.9) };
}

/** Standard deviation of an entry of A·B: it grows with √r, and so does the colour scale. */
export function entrySpread(r: number): number {
  return SPREAD_OF_A * SPREAD_OF_B * Math.sqrt(r);
}

/** Where a value lies on the colour scale, 0 to 1: three standard deviations to each side of zero. */
export function tone(value: number, spread: number): number {
  return Math.min(1, Math.max(0, 0.5 + value / (6 * spread)));
}

export interface Reading {
  /** The first products, at most `shown` of them. */
  terms: { a: number; b: number }[];
  rest: number;
  sum: number;
}

/** One entry of ΔQ read as row i of A times column j of B. */
export function readEntry({ d, k, r, i, j }: LoraState, shown = 3): Reading {
  const factors = grow(seededFactors(d, k), r);
  const count = r <= shown + 1 ? r : shown;
  const terms = Array.from({ length: count }, (_, l) => ({
    a: factors.columnsOfA[l]?.[i - 1] ?? 0,
    b: factors.rowsOfB[l]?.[j - 1] ?? 0,
  }));
  return { terms, rest: r - count, sum: productEntry(factors, i - 1, j - 1, r) };
}

function sentence(state: LoraState): string {
  const { d, k, r, t } = state;
  const { pair, full, share } = counts(state);
  if (t < 0.5) return words.product.alone(shape(d, k), formatNumber(full));
  if (t < 1.5) return words.product.whole(formatNumber(full));
  const main = words.product.pair({
    rank: r,
    a: shape(d, r),
    b: shape(r, k),
    pair: formatNumber(pair),
    share: formatPercent(share),
    full: formatNumber(full),
  });
  return [main, breakEvenWords(state)].filter(Boolean).join(' ');
}

function change(state: LoraState, previous: LoraState): string {
  const { pair, share } = counts(state);
  const sentences: string[] = [];
  if (Math.round(state.t) !== Math.round(previous.t)) sentences.push(sentence(state));
  else if (state.r !== previous.r) {
    sentences.push(words.product.rank(state.r, formatNumber(pair), formatPercent(share)));
    sentences.push(breakEvenWords(state));
  }
  if (state.i !== previous.i || state.j !== previous.j) {
    sentences.push(words.product.entry(state.i, state.j, formatFixed(readEntry(state).sum, 6)));
  }
  return sentences.filter(Boolean).join(' ');
}

export function describe(given: LoraState, previous?: LoraState): Description {
  const state = fitted(given);
  return {
    short: words.short.product,
    state: sentence(state),
    change: previous ? change(state, fitted(previous)) : '',
  };
}

export function table(given: LoraState): DataTable {
  const state = fitted(given);
  const { d, k, r } = state;
  const { a, b, pair, full } = counts(state);
  const says = words.product.table;
  const row = (name: string, rows: number, cols: number, count: number, role: string) => [
    name,
    shape(rows, cols),
    count,
    formatPercent(count / full),
    role,
  ];
  return {
    caption: says.caption(r),
    columns: says.columns,
    rows: [
      row('Q', d, k, full, says.frozen),
      row('A', d, r, a, says.trained),
      row('B', r, k, b, says.trained),
      [says.together, '', pair, formatPercent(pair / full), says.trained],
      row('ΔQ = A·B', d, k, full, says.computed),
    ],
  };
}

/** Guesses offered before the count is shown: r², the count itself, and a quarter of Q. */
export function choices(state: Layer): number[] {
  const { pair, full } = counts(state);
  return [...new Set([state.r ** 2, pair, Math.round(full / 4)])].sort((x, y) => x - y);
}

/** The difference between a guess and the count, in one line. */
export function verdict(guess: number, count: number): string {
  if (guess === count) return words.ask.right;
  const factor = guess > count ? guess / count : count / guess;
  return words.ask.wrong(formatDigits(factor, 3), guess > count);
}
