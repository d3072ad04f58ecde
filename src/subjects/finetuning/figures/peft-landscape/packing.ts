/** A square at a place: x and y from the shared corner, y upwards. Lengths in sides of one number. */
export interface Placed<Id> {
  id: Id;
  x: number;
  y: number;
  side: number;
  /** Side of the square at the corner that holds this one and all smaller ones. */
  extent: number;
}

/** Gap before each square, as a part of its own side: the picture looks alike at every scale. */
const GAP = 0.06;

/**
 * Squares packed around one corner, the smallest nearest to it. Each goes to the right of what is there or on top of
 * it, wherever the whole stays smaller. So zooming into the corner passes one square after the other, and two of
 * similar size stand side by side. Areas are counts, sides their roots.
 */
export function pack<Id>(counts: readonly { id: Id; trained: number }[]): Placed<Id>[] {
  let width = 0;
  let height = 0;
  return [...counts]
    .filter(({ trained }) => trained > 0)
    .sort((a, b) => a.trained - b.trained)
    .map(({ id, trained }) => {
      const side = Math.sqrt(trained);
      const gap = width === 0 ? 0 : GAP * side;
      const beside = { width: width + gap + side, height: Math.max(height, side) };
      const above = { width: Math.max(width, side), height: height + gap + side };
      const right = Math.max(beside.width, beside.height) <= Math.max(above.width, above.height);
      const x = right ? width + gap : 0;
      const y = right ? 0 : height + gap;
      ({ width, height } = right ? beside : above);
      return { id, x, y, side, extent: Math.max(width, height) };
    });
}
