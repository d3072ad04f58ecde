import { expect, test } from 'vitest';
import { across, apart, down, labelsAt, scoreAt } from './axes.ts';

test('equal ratios of labels lie at equal distances, and places lead back to values', () => {
  expect(across(1000) - across(100)).toBeCloseTo(across(100_000) - across(10_000));
  expect(labelsAt(across(3900))).toBe(3900);
  expect(scoreAt(down(62))).toBe(62);
});

test('names are moved apart, in order, and kept inside', () => {
  expect(apart([20, 22, 80], 10)).toEqual([20, 30, 80]);
  expect(apart([94, 90, 98], 10, 95)).toEqual([85, 75, 95]);
});
