import { expect, it } from 'vitest';
import { momentAt, PLACES } from './moment.ts';

const at = (t: number, change = {}) => momentAt({ d: 1000, k: 1000, r: 4, t, ...change });

it('begins with Q alone and ends at the rank of the state', () => {
  expect(at(PLACES.alone)).toMatchObject({ stage: 'alone', beside: 0 });
  expect(at(PLACES.whole)).toMatchObject({ stage: 'whole', beside: 1, cut: 0 });
  expect(at(PLACES.count)).toMatchObject({ stage: 'count', rank: 4, painted: 1000, freed: 0, loupe: 1 });
});

it('holds a million numbers until the halves stand in their places, and never more', () => {
  for (const t of [0, 1, 1.5, 2]) expect(at(t).rank).toBe(500);
  expect(at(2)).toMatchObject({ cut: 1, stage: 'halves' });
});

it('falls by equal factors in equal times', () => {
  expect(at(2.25).rank).toBe(Math.round(500 * (4 / 500) ** 0.25));
  expect(at(2.5).rank).toBe(Math.round(500 * (4 / 500) ** 0.5));
  expect(at(3).rank).toBe(4);
});

it('computes no entry before a row has met a column, then row by row', () => {
  expect(at(3.9).painted).toBe(0);
  expect(at(4.62).painted).toBe(620);
  expect(at(5).painted).toBe(1000);
});

it('cuts any square', () => {
  expect(at(2, { d: 64, k: 64 }).rank).toBe(32);
});
