/** How many sizes of dot are told apart. */
export const SIZES = 16;

/** The diameter of a dot of a size, in distances between dots: the largest touch and close up. */
export const diameterOf = (size: number): number => 1.12 * Math.sqrt(size / SIZES);

/**
 * A picture as a printer's halftone: for each size of dot, from 1, the outline of zero-length strokes at its places,
 * which round caps make dots. Tones run from 0 to 1, row by row; of the rows only the first `painted` are drawn.
 */
export function halftone(
  tones: ArrayLike<number>,
  columns: number,
  painted = Number.POSITIVE_INFINITY,
): string[] {
  const outlines = Array.from({ length: SIZES }, () => '');
  const last = Array.from({ length: SIZES }, () => [0, 0] as [number, number]);
  const rows = Math.min(Math.ceil(tones.length / columns), painted);
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns; x++) {
      const size = Math.round((tones[y * columns + x] as number) * SIZES) - 1;
      if (size < 0) continue;
      const from = last[size] as [number, number];
      outlines[size] += `m${x - from[0]} ${y - from[1]}h0`;
      last[size] = [x, y];
    }
  return outlines;
}
