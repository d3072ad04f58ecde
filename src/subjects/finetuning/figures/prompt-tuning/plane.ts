import type { Vector } from '../../methods/softPrompt.ts';
import { type Placed, placeLabels } from './labels.ts';
import { type Moment, momentsUntil, type Setting, startWords } from './promptRun.ts';
import { rowOf } from './vocabulary.ts';
import { words } from './words.ts';

/** Edge of the drawing, and how far the plane reaches from its middle to each side. */
export const SIZE = 288;
const REACH = 4.1;

const UNIT = SIZE / (2 * REACH);
const EDGE = 8;

/** Places of the drawing, written with one decimal: the same text here and on the server. */
const rounded = (value: number): number => Number(value.toFixed(1));

/** Where a vector is drawn. The second number grows upwards. */
export function spot([x = 0, y = 0]: Vector): { x: number; y: number } {
  return { x: rounded(SIZE / 2 + x * UNIT), y: rounded(SIZE / 2 - y * UNIT) };
}

/** The same, held at the edge: a vector that has flown off is drawn where it left. */
export function heldSpot(vector: Vector): { x: number; y: number } {
  const { x, y } = spot(vector);
  const hold = (value: number) => Math.min(SIZE - EDGE, Math.max(EDGE, value));
  return { x: hold(x), y: hold(y) };
}

/** The vectors at a time between two steps: a nudge is drawn on its way. */
export function vectorsAt(moments: readonly Moment[], t: number): Vector[] {
  const now = moments[Math.floor(t)];
  const next = moments[Math.ceil(t)] ?? now;
  const share = t - Math.floor(t);
  return (now?.prompt ?? []).map((vector, i) =>
    vector.map((value, k) => value + ((next?.prompt[i]?.[k] ?? value) - value) * share),
  );
}

const paths = new WeakMap<Moment, string[]>();

/** The way of each vector up to a time, as the data of a path: what has been written of it once is kept. */
export function waysUntil(setting: Setting, t: number): string[] {
  const moments = momentsUntil(setting, Math.ceil(t));
  const steps = moments.slice(0, Math.floor(t) + 1);
  const last = vectorsAt(moments, t);
  return last.map((vector, i) => {
    const points = steps.map((moment) => {
      const known = paths.get(moment) ?? moment.prompt.map((one) => pair(one));
      paths.set(moment, known);
      return known[i] ?? '';
    });
    return `M${[...points, pair(vector)].join('L')}`;
  });
}

function pair(vector: Vector): string {
  const { x, y } = spot(vector);
  return `${x} ${y}`;
}

/** The names of the groups, beside them. */
export const captions: readonly Placed[] = (
  [
    ['film', -2.45, -0.95],
    ['food', 2.55, 0.95],
    ['good', 0.1, 3.45],
    ['bad', 1, -3.75],
    ['negation', -2.35, 2.65],
    ['request', 2.45, -3.0],
  ] as const
).map(([kind, x, y]) => ({ text: words.plane.groups[kind], ...spot([x, y]), anchor: 'middle' as const }));

/** Words of the start that are named: those that come after stand by the first. */
const NAMED = 4;

/** The words that training starts on, beside their points. */
export const startLabels = (n: number): Placed[] => {
  const places = startWords.slice(0, n).map((token) => ({ text: token, ...spot(rowOf(token).vector) }));
  // A disc takes as much room as two letters.
  const discs = places.map(({ x, y }) => ({ text: 'oo', x, y: y + 4, anchor: 'middle' as const }));
  return placeLabels(places.slice(0, NAMED), [...captions, ...discs], SIZE);
};

const row = (token: string) => rowOf(token).vector;

/** A guess of where training will take the vectors, by example: the places that its words allow. */
export const guesses: Record<string, readonly Vector[]> = {
  on: [row('verdict'), row('great'), row('never'), row('judge')],
  between: [
    [1.35, 1.3],
    [-1.2, 1.45],
    [1.2, -2.2],
    [-1, -1.3],
  ],
  outside: [
    [1.35, 1.3],
    [-1.2, 1.45],
    [-1, -1.3],
    [3.1, -2.6],
  ],
};
