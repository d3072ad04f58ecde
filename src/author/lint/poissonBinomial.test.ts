import { describe, expect, it } from 'vitest';
import { upperTail } from './poissonBinomial.ts';

/** Adds up every way in which the events can turn out. */
function byEnumeration(probabilities: readonly number[], count: number): number {
  let total = 0;
  for (let ways = 0; ways < 2 ** probabilities.length; ways++) {
    const happened = probabilities.map((_, i) => (ways >> i) % 2 === 1);
    if (happened.filter(Boolean).length >= count)
      total += probabilities.reduce((product, p, i) => product * (happened[i] ? p : 1 - p), 1);
  }
  return total;
}

describe('the chance of at least so many of several events', () => {
  it.each([
    [[0.5]],
    [[0.25, 0.5]],
    [[1 / 3, 1 / 4, 1 / 2, 1 / 5]],
    [[0, 1, 0.3, 0.9, 0.01]],
    [[1 / 3, 1 / 3, 1 / 4, 1 / 3, 1 / 4, 1 / 2, 1 / 3, 1 / 9, 1 / 3, 1 / 4]],
  ])('is what counting every outcome gives for %j', (probabilities) => {
    for (let count = 0; count <= probabilities.length + 1; count++)
      expect(upperTail(probabilities, count)).toBeCloseTo(byEnumeration(probabilities, count), 12);
  });

  it('is certain for none of them, and also where there are none', () => {
    expect(upperTail([], 0)).toBe(1);
    expect(upperTail([0.2, 0.7], 0)).toBeCloseTo(1, 12);
  });

  it.each([
    [3, 12, 8, 9],
    [3, 30, 15, 17],
    [3, 100, 42, 46],
    [4, 12, 7, 8],
    [4, 30, 13, 14],
    [4, 100, 33, 36],
  ])('with %i options and %i questions is under 5 %% from %i and under 1 %% from %i', (k, n, warn, error) => {
    const chances = Array<number>(n).fill(1 / k);
    const from = (limit: number) => chances.findIndex((_, x) => upperTail(chances, x) < limit);
    expect([from(0.05), from(0.01)]).toEqual([warn, error]);
  });
});
