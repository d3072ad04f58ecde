import type { DataTable, Description } from '../../../../figures/frame/figure.ts';
import { normalDeviates, seededRandom } from '../../../../math/random.ts';
import { formatFixed } from '../../../../notation/format.ts';
import { descend, matrix, seededStart } from './loraRun.ts';
import type { LoraState } from './model.ts';
import { spec } from './spec.ts';
import { COLS, problem, ROWS, smallRank } from './startModel.ts';
import { words } from './words/figure.ts';

export const starts = spec.params.start.values;

export const STARTS_STEPS = spec.params.n.max;

/** A fifth of that of the view before, with factor 1: slow enough that all of the steps can be followed. */
const RATE = 0.01;

const known = new Map<string, number[]>();

/** Error at each step, 1 being that of the model with ΔQ = 0. */
export function errorsOf({ r, start }: Pick<LoraState, 'r' | 'start'>): number[] {
  const rank = smallRank(r);
  const key = `${rank}/${start}`;
  let found = known.get(key);
  if (!found) {
    const usual = seededStart(7, ROWS, COLS, rank);
    const next = normalDeviates(seededRandom(23));
    const from = {
      a: start === 'both-zero' ? matrix(ROWS, rank, () => 0) : usual.a,
      b: start === 'both-random' ? matrix(rank, COLS, () => next() / 2) : usual.b,
    };
    const run = (at: typeof from, steps: number) => descend(problem, at, { factor: 1, rate: RATE, steps });
    const first = run(usual, 0)[0]?.loss ?? 1;
    found = run(from, STARTS_STEPS).map(({ loss }) => loss / first);
    known.set(key, found);
  }
  return found;
}

export const errorOf = (state: Pick<LoraState, 'r' | 'start'>, n: number): number =>
  errorsOf(state)[n] as number;

export function startsWords(state: LoraState): string {
  const { start, n } = state;
  const says = words.threeStarts;
  const error = formatFixed(errorOf(state, n), 2);
  return `${says.state({ start: words.starts[start], steps: n, error })} ${says.why[start]}`;
}

export function startsChange(state: LoraState, previous: LoraState): Description['change'] {
  const same = state.start === previous.start && state.n === previous.n && state.r === previous.r;
  return same ? '' : startsWords(state);
}

export function startsTable(state: LoraState): DataTable {
  const listed = [...new Set([0, 1, 2, 10, 25, 50, 100, 150, 200, state.n])].sort((a, b) => a - b);
  return {
    caption: words.threeStarts.caption,
    columns: words.threeStarts.columns(starts.map((start) => words.starts[start])),
    rows: listed.map((n) => [
      n === state.n ? words.now(n) : `${n}`,
      ...starts.map((start) => formatFixed(errorOf({ ...state, start }, n), 2)),
    ]),
  };
}
