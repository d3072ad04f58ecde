import { expect, it } from 'vitest';
import { directionsFor, energyShares, largestEntry, numericalRank } from './spectrum.ts';

it('adds up squares: 3, 4 and 0 hold 9/25, all, all when given in that order', () => {
  expect([...energyShares([3, 4, 0])]).toEqual([9 / 25, 1, 1]);
  expect([...energyShares([0, 0])]).toEqual([1, 1]);
});

it('counts directions up to a share', () => {
  const values = [10, 1, 1, 0];
  expect(directionsFor(0.9, values)).toBe(1);
  expect(directionsFor(0.99, values)).toBe(2);
  expect(directionsFor(1, values)).toBe(3);
  expect(directionsFor(2, values)).toBe(4);
});

it('takes what rounding leaves for nothing', () => {
  expect(numericalRank([2, 1, 1e-9, 0])).toBe(2);
  expect(numericalRank([0, 0])).toBe(0);
});

it('finds the largest entry, whatever its sign', () => {
  expect(largestEntry([1, -3, 2, 0], 2)).toEqual({ row: 0, col: 1, value: -3 });
});
