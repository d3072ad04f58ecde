import type { Vector } from '../../methods/softPrompt.ts';
import { type Anchor, type Placed, placeLabels } from './labels.ts';
import { rowOf } from './vocabulary.ts';
import { words } from './words.ts';

/** Edge of the drawing, and how far the plane reaches from its middle to each side. */
export const SIZE = 288;
const REACH = 4.6;

const UNIT = SIZE / (2 * REACH);
const EDGE = 10;

/** Places of the drawing, written with one decimal: the same text here and on the server. */
const rounded = (value: number): number => Number(value.toFixed(1));

/** Where a vector is drawn. The second number grows upwards. */
export function spot([x = 0, y = 0]: Vector): { x: number; y: number } {
  return { x: rounded(SIZE / 2 + x * UNIT), y: rounded(SIZE / 2 - y * UNIT) };
}

/** The same, held at the edge: a vector that has flown off is drawn where it left. */
export function heldSpot(vector: Vector): { x: number; y: number; beyond: boolean } {
  const { x, y } = spot(vector);
  const hold = (value: number) => Math.min(SIZE - EDGE, Math.max(EDGE, value));
  const beyond = x < 0 || y < 0 || x > SIZE || y > SIZE;
  return { x: hold(x), y: hold(y), beyond };
}

/** The names of the groups, beside them. */
export const captions: readonly Placed[] = (
  [
    ['film', -2.75, -0.95],
    ['food', 2.75, 0.85],
    ['good', 0.1, 3.5],
    ['bad', -0.2, -3.75],
    ['negation', -2.6, 2.65],
    ['request', 2.5, -3.05],
  ] as const
).map(([kind, x, y]) => ({ text: words.plane.groups[kind], ...spot([x, y]), anchor: 'middle' as const }));

/** The learner's words beside their points, as far as there is room. */
export function sentenceLabels(tokens: readonly string[]): Placed[] {
  const anchors: Anchor[] = [...new Set(tokens)].map((token) => ({
    text: token,
    ...spot(rowOf(token).vector),
  }));
  return placeLabels(anchors, captions, SIZE);
}

/** How many times too long the nudges are drawn, so that the longest can be seen. */
export function stretch(longest: number): number {
  return [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((factor) => longest * factor * UNIT >= 30) ?? 1000;
}
