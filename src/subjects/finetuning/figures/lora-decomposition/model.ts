import type { DataTable, Description } from '../../../../figures/frame/figure.ts';
import type { StateOf } from '../../../../figures/spec.ts';
import { formatFixed, formatNumber, formatPercent } from '../../../../notation/format.ts';
import { breakEvenRank, loraCount, loraShare } from '../../methods/lora.ts';
import { entryOfA, entryOfB } from './example.ts';
import { momentAt, PLACES } from './moment.ts';
import { spec } from './spec.ts';
import { words } from './words/figure.ts';

export type View = (typeof spec.params.view.values)[number];

export type LoraState = StateOf<typeof spec>;

/** The highest rank of the slider: for the example the rank at which A and B hold as much as Q. */
export const highestRank = ({ d, k }: Pick<LoraState, 'd' | 'k'>): number =>
  Math.max(1, Math.floor(breakEvenRank(d, k)));

/** Layers that are drawn one by one. */
export const LAYERS = 4;

/** The highest rank at which the corner can be dragged. */
export const CORNER = 64;

/** The highest rank a view can draw. */
function top(state: LoraState): number {
  if (state.view === 'product') return highestRank(state);
  if (state.view === 'layers') return LAYERS;
  if (state.view === 'corner') return Math.min(CORNER, state.d, state.k);
  return state.view === 'models' ? spec.params.r.max : Math.min(state.d, state.k);
}

/** Merging and alpha were part of the start once: an address of then leads to where they are now. */
function viewOf({ view, merged, alpha, n }: LoraState): View {
  if (view !== 'start') return view;
  if (merged === 'merged') return 'merge';
  return n === 0 && alpha !== spec.params.alpha.default ? 'scale' : view;
}

/** The state as it can be drawn: rank and entry inside the matrix. */
export function fitted(given: LoraState): LoraState {
  const state = { ...given, view: viewOf(given) };
  return {
    ...state,
    r: Math.min(state.r, top(state)),
    i: Math.min(state.i, state.d),
    j: Math.min(state.j, state.k),
  };
}

/** Whether the key moment is drawn: else the matrix alone, to scale, with its strips. */
export const hasMoment = ({ d, k }: Pick<LoraState, 'd' | 'k'>): boolean => d === k && d <= 1000;

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

/** One entry of ΔQ: row i of A times column j of B. */
export function readEntry({ d, k, r, i, j }: LoraState): number {
  let sum = 0;
  for (let l = 0; l < r; l++) sum += entryOfA(i - 1, l, d) * entryOfB(l, j - 1, k);
  return sum;
}

function sentence(state: LoraState): string {
  const { d, k, r, t, i, j } = state;
  const { pair, full, share, breakEven } = counts(state);
  const says = words.product;
  const main = says.pair({
    rank: r,
    a: shape(d, r),
    b: shape(r, k),
    pair: formatNumber(pair),
    share: formatPercent(share),
    full: formatNumber(full),
  });
  if (state.view === 'corner' || !hasMoment(state) || t >= PLACES.count)
    return pair === full ? `${main} ${says.even(r)}` : main;
  const moment = momentAt(state);
  switch (moment.stage) {
    case 'alone':
      return says.alone(shape(d, k), formatNumber(full));
    case 'whole':
      return says.whole(formatNumber(full));
    case 'halves':
      return says.halves(formatNumber(breakEven), formatNumber(full));
    case 'thin':
      return says.thin(moment.rank, formatNumber(loraCount(d, k, moment.rank)));
    case 'entry':
      return says.entryMade(i, j, r, formatFixed(readEntry(state), 6));
    case 'paint':
      return says.painted(formatNumber(moment.painted * k), formatNumber(full));
    case 'count':
      return main;
  }
}

function change(state: LoraState, previous: LoraState): string {
  const { pair, share } = counts(state);
  const sentences: string[] = [];
  if (Math.round(state.t) !== Math.round(previous.t)) sentences.push(sentence(state));
  else if (state.r !== previous.r)
    sentences.push(words.product.rank(state.r, formatNumber(pair), formatPercent(share)));
  // Before there is an update, its entries are none; the slider itself says the place.
  if (state.t >= PLACES.whole && (state.i !== previous.i || state.j !== previous.j))
    sentences.push(words.product.entry(state.i, state.j, formatFixed(readEntry(state), 6)));
  return sentences.join(' ');
}

export function productWords(state: LoraState, previous?: LoraState): Pick<Description, 'state' | 'change'> {
  return { state: sentence(state), change: previous ? change(state, previous) : '' };
}

export function productTable(state: LoraState): DataTable {
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
