/** A text to be written beside a point of a drawing. */
export interface Anchor {
  text: string;
  x: number;
  y: number;
}

export interface Placed extends Anchor {
  anchor: 'start' | 'middle' | 'end';
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const GLYPH = 7.6;
const LINE = 14;
const GAP = 13;

const boxOf = ({ text, x, y, anchor }: Placed): Box => {
  const width = text.length * GLYPH;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - 11, bottom: y - 11 + LINE };
};

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Writes each text over the left of, right of, above or below its point, the first place that is free and inside the square;
 * a text without a free place is left out. The texts of `taken` are there already.
 */
export function placeLabels(anchors: readonly Anchor[], taken: readonly Placed[], size: number): Placed[] {
  const boxes = taken.map(boxOf);
  const placed: Placed[] = [];
  for (const { text, x, y } of anchors) {
    const tries: Placed[] = [
      { text, x: x - GAP, y: y - 6, anchor: 'end' },
      { text, x: x + GAP, y: y + 4, anchor: 'start' },
      { text, x, y: y - GAP, anchor: 'middle' },
      { text, x, y: y + GAP + 10, anchor: 'middle' },
    ];
    const free = tries.find((candidate) => {
      const box = boxOf(candidate);
      const inside = box.left >= 0 && box.right <= size && box.top >= 0 && box.bottom <= size;
      return inside && !boxes.some((other) => meet(box, other));
    });
    if (!free) continue;
    placed.push(free);
    boxes.push(boxOf(free));
  }
  return placed;
}
