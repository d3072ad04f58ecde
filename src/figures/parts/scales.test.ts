import { scaleLinear, scaleLog } from 'd3';
import { expect, it } from 'vitest';
import { linear, logarithmic, niceLinear } from './scales.ts';

it('maps as the linear scale of d3 does, marks included', () => {
  const [ours, theirs] = [linear([0, 400], [46, 394]), scaleLinear([0, 400], [46, 394])];
  for (const value of [0, 17, 400, 500]) expect(ours(value)).toBeCloseTo(theirs(value), 9);
  expect(ours.ticks(4)).toEqual(theirs.ticks(4));
  const [nice, theirNice] = [niceLinear([0, 3.37], [200, 12]), scaleLinear([0, 3.37], [200, 12]).nice()];
  expect(nice(1)).toBeCloseTo(theirNice(1), 9);
  expect(nice.ticks(5)).toEqual(theirNice.ticks(5));
});

it('maps as the logarithmic scale of d3 does and marks powers of ten', () => {
  const [ours, theirs] = [logarithmic([0.004, 3], [200, 12]), scaleLog([0.004, 3], [200, 12]).nice()];
  for (const value of [0.001, 0.02, 1, 10]) expect(ours(value)).toBeCloseTo(theirs(value), 9);
  expect(ours.ticks(5)).toEqual([0.001, 0.01, 0.1, 1, 10]);
});

it('does not divide by a domain without width', () => {
  expect(linear([2, 2], [0, 10])(2)).toBe(0);
  expect(Number.isFinite(logarithmic([1, 1], [0, 10])(1))).toBe(true);
});
