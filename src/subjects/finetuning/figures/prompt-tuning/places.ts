import { convexHull, isInHull } from '../../../../math/convexHull.ts';
import type { Vector } from '../../methods/softPrompt.ts';
import { type Row, table } from './vocabulary.ts';

/** Nearer to a row than this counts as standing on it: the table is written with two decimals. */
const ON = 0.02;

/** The region the table spans: every vector outside it is unlike any mixture of words. */
export const region = convexHull(table.map(({ vector }) => vector));

export type Where = 'on' | 'between' | 'outside';

export interface Place {
  nearest: Row;
  distance: number;
  where: Where;
}

/** Where a vector stands among the rows of the table. */
export function placeOf([x = 0, y = 0]: Vector): Place {
  const away = ({ vector }: Row) => Math.hypot(vector[0] - x, vector[1] - y);
  const nearest = table.reduce((best, row) => (away(row) < away(best) ? row : best));
  const distance = away(nearest);
  return {
    nearest,
    distance,
    where: distance < ON ? 'on' : isInHull(region, [x, y]) ? 'between' : 'outside',
  };
}

/** How many of the vectors stand on a row, between rows, and outside the region of all rows. */
export function tally(vectors: readonly Vector[]): Record<Where, number> {
  const counts = { on: 0, between: 0, outside: 0 };
  for (const vector of vectors) counts[placeOf(vector).where]++;
  return counts;
}
