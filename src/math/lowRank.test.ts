import { describe, expect, it } from 'vitest';
import { packSpectrum, rankWithin, relativeErrors, unpackSpectrum } from './lowRank.ts';

describe('relativeErrors', () => {
  it('is the root of the discarded share at each rank', () => {
    const errors = relativeErrors([4, 2, 2, 1]);
    expect([...errors]).toEqual([1, Math.sqrt(9 / 25), Math.sqrt(5 / 25), Math.sqrt(1 / 25), 0]);
  });

  it('is zero for a matrix of zeros', () => {
    expect([...relativeErrors([0, 0])]).toEqual([0, 0, 0]);
  });
});

it('finds the lowest rank within an error', () => {
  const errors = relativeErrors([4, 2, 2, 1]);
  expect(rankWithin(errors, 0.6)).toBe(1);
  expect(rankWithin(errors, 0.5)).toBe(2);
  expect(rankWithin(errors, 0)).toBe(4);
  expect(rankWithin(errors, 1)).toBe(0);
});

describe('a packed spectrum', () => {
  it('comes back to 0.025 %, however long it is', () => {
    const values = Float64Array.from({ length: 1000 }, (_, l) => 70 * (1 - l / 1000) ** 1.5);
    const back = unpackSpectrum(packSpectrum(values), 1000);
    back.forEach((value, l) => {
      expect(Math.abs(value / ((values[l] ?? 0) / 70) - 1)).toBeLessThan(0.00026);
    });
  });

  it('drops rounding noise and fills up with zeros', () => {
    expect([...unpackSpectrum(packSpectrum([5, 1e-12, 1e-14]), 3)]).toEqual([1, 0, 0]);
  });
});
