import { DOCKED, LETTER, SMALLEST } from './smallest.ts';

/** Where the name of the point stands, seen from it. */
const SIDES = {
  'below right': [10, 10],
  'above right': [10, -27],
  'below left': [-44, 10],
  'above left': [-44, -27],
  right: [16, -8],
  left: [-50, -8],
} as const;

type Side = keyof typeof SIDES;

const [WIDE, HIGH] = [34, 17];
const sides = Object.keys(SIDES) as Side[];

interface Spot {
  /** In per cent of the map. */
  x: number;
  y: number;
}

/**
 * The first side of the point that is free of the names given, each about its middle, where the map is smallest:
 * if there is one, a side on which the name lies in the area of the point.
 */
export function sideOf(
  point: Spot,
  names: readonly (Spot & { text: string })[],
  isWithin: (middle: Spot) => boolean = () => true,
): Side {
  const inPixels = ({ x, y }: Spot) => ({ x: (x * SMALLEST.width) / 100, y: (y * DOCKED) / 100 });
  const { x, y } = inPixels(point);
  const boxes = names.map((name) => ({ ...inPixels(name), half: (name.text.length * LETTER) / 2 + 2 }));
  const isFree = (side: Side) => {
    const [left, top] = [x + SIDES[side][0], y + SIDES[side][1]];
    const isInside =
      left >= 0 && left + WIDE <= SMALLEST.width && top >= -HIGH && top + HIGH <= DOCKED + HIGH / 2;
    return (
      isInside &&
      boxes.every(
        (box) =>
          left > box.x + box.half ||
          left + WIDE < box.x - box.half ||
          top > box.y + 8 ||
          top + HIGH < box.y - 8,
      )
    );
  };
  const free = sides.filter(isFree);
  const within = free.find((side) => {
    const [left, top] = [x + SIDES[side][0], y + SIDES[side][1]];
    return isWithin({
      x: ((left + WIDE / 2) / SMALLEST.width) * 100,
      y: ((top + HIGH / 2) / DOCKED) * 100,
    });
  });
  return within ?? free[0] ?? 'below right';
}
