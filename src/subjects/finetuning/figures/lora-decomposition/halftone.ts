/** How many sizes of dot are told apart. */
export const SIZES = 16;

/** The diameter of a dot of a size, in distances between dots: the largest touch and close up. */
export const diameterOf = (size: number): number => 1.12 * Math.sqrt(size / SIZES);

/**
 * A picture as a printer's halftone: for each size of dot, from 1, the outline of zero-length strokes at its places,
 * which round caps make dots. Tones run from 0 to 1, row by row.
 */
export function halftone(tones: ArrayLike<number>, columns: number): string[] {
  const outlines = Array.from({ length: SIZES }, () => '');
  const last = Array.from({ length: SIZES }, () => [0, 0] as [number, number]);
  for (let at = 0; at < tones.length; at++) {
    const size = Math.round((tones[at] as number) * SIZES) - 1;
    if (size < 0) continue;
    const [x, y] = [at % columns, Math.floor(at / columns)];
    const from = last[size] as [number, number];
    outlines[size] += `m${x - from[0]} ${y - from[1]}h0`;
    last[size] = [x, y];
  }
  return outlines;
}
