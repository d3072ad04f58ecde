import { expect, test } from 'vitest';
import { across, down, labelsAt, scoreAt } from './axes.ts';

test('equal ratios of labels lie at equal distances, and places lead back to values', () => {
  expect(across(1000) - across(100)).toBeCloseTo(across(100_000) - across(10_000));
  expect(labelsAt(across(3900))).toBe(3900);
  expect(scoreAt(down(62))).toBe(62);
});
