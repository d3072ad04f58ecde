import { scaleLinear, scaleLog } from 'd3';
import { expect, it } from 'vitest';
import { linear, logarithmic, niceLinear, niceLogarithmic } from './scales.ts';

it('maps as the linear scale of d3 does, marks included', () => {
  const [ours, theirs] = [linear([0, 400], [46, 394]), scaleLinear([0, 400], [46, 394])];
  for (const value of [0, 17, 400, 500]) expect(ours(value)).toBeCloseTo(theirs(value), 9);
  expect(ours.ticks(4)).toEqual(theirs.ticks(4));
  expect(ours.invert(99)).toBeCloseTo(theirs.invert(99), 9);
  const [nice, theirNice] = [niceLinear([0, 3.37], [200, 12]), scaleLinear([0, 3.37], [200, 12]).nice()];
  expect(nice(1)).toBeCloseTo(theirNice(1), 9);
  expect(nice.ticks(5)).toEqual(theirNice.ticks(5));
});

it('maps as the logarithmic scale of d3 does and marks powers of ten', () => {
  const [ours, theirs] = [logarithmic([5, 1e6], [0, 100]), scaleLog([5, 1e6], [0, 100])];
  for (const value of [5, 390, 1e6, 1e7]) expect(ours(value)).toBeCloseTo(theirs(value), 9);
  expect(ours.invert(42)).toBeCloseTo(theirs.invert(42), 6);
  expect(ours.ticks(5)).toEqual([10, 100, 1000, 10_000, 100_000, 1_000_000]);
});

it('widens a logarithmic domain to powers of ten', () => {
  const [ours, theirs] = [niceLogarithmic([0.004, 3], [200, 12]), scaleLog([0.004, 3], [200, 12]).nice()];
  for (const value of [0.001, 0.02, 1, 10]) expect(ours(value)).toBeCloseTo(theirs(value), 9);
  expect(ours.ticks(5)).toEqual([0.001, 0.01, 0.1, 1, 10]);
});

it('does not divide by a domain without width', () => {
  expect(linear([2, 2], [0, 10])(2)).toBe(0);
  expect(Number.isFinite(niceLogarithmic([1, 1], [0, 10])(1))).toBe(true);
});
