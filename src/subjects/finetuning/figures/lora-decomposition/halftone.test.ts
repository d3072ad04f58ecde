import { expect, it } from 'vitest';
import { diameterOf, halftone, SIZES } from './halftone.ts';

it('prints no dot for paper and the largest for ink', () => {
  const outlines = halftone([0, 1], 2);
  expect(outlines[SIZES - 1]).toBe('m1 0h0');
  expect(outlines.filter(Boolean)).toHaveLength(1);
});

it('goes from one dot of a size to the next by steps', () => {
  expect(halftone([1, 0, 0, 1], 2)[SIZES - 1]).toBe('m0 0h0m1 1h0');
});

it('gives a tone its share of the area', () => {
  expect(diameterOf(SIZES / 4) / diameterOf(SIZES)).toBeCloseTo(0.5, 12);
});
