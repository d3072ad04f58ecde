import { describe, expect, it } from 'vitest';
import { convexHull, isInHull, type Point } from './convexHull.ts';

const square: Point[] = [
  [0, 0],
  [2, 0],
  [1, 1],
  [2, 2],
  [1, 0],
  [0, 2],
];

describe('convexHull', () => {
  it('keeps the corners alone, anticlockwise', () => {
    expect(convexHull(square)).toEqual([
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 2],
    ]);
  });

  it('tells inside, edge and outside', () => {
    const hull = convexHull(square);
    expect(isInHull(hull, [1.9, 0.1])).toBe(true);
    expect(isInHull(hull, [2, 1])).toBe(true);
    expect(isInHull(hull, [2.1, 1])).toBe(false);
  });

  it('gives back fewer than three points as they are', () => {
    expect(convexHull([[1, 1]])).toEqual([[1, 1]]);
  });
});
