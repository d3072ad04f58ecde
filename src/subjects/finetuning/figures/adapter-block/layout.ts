import { D } from './toy.ts';

/** A share of the width or the height, in hundredths. */
export const at = (x: number) => `${x}%`;

/** Where columns of the walk stand, in hundredths of the width; rows begin below the road that goes around. */
export const X = { h: 0, narrow: 25, activated: 41, added: 66, plus: 83, out: 88 };
export const WIDE = 12;
export const TOP = 10;
export const AROUND = 3;
/** Between rows of the narrow middle, of the height that rows have. */
const APART = 26;

/** The middle of a row, of so many. */
export function rowAt(n: number, rows: number): number {
  const apart = rows === D ? 100 / D : Math.min(APART, 87.5 / Math.max(1, rows - 1));
  return TOP + ((100 - TOP) * (50 + (n - (rows - 1) / 2) * apart)) / 100;
}
