import { describe, expect, test } from 'vitest';
import { HALF_WAY, REMOVABLE, tunedCeiling, tunedScore } from './learningCurve.ts';

const FEW_SHOT = 40.6;
const published: [examples: number, score: number][] = [
  [100, 60.2],
  [1000, 85.8],
  [10_000, 88.9],
  [392_000, 89.5],
  [100, 63.8],
  [1000, 85.6],
  [10_000, 89.2],
  [392_000, 91.7],
];

function squares(removable: number, halfWay: number): number {
  return published.reduce((sum, [n, score]) => {
    const fitted = FEW_SHOT + removable * (100 - FEW_SHOT) * (n / (n + halfWay));
    return sum + (fitted - score) ** 2;
  }, 0);
}

describe('the toy curve', () => {
  test('passes the eight published scores within 2.1 points, within 1.3 in the root mean square', () => {
    const misses = published.map(([n, score]) => tunedScore(FEW_SHOT, n) - score);
    expect(Math.max(...misses.map(Math.abs))).toBeLessThanOrEqual(2.1);
    expect(Math.sqrt(misses.reduce((sum, miss) => sum + miss ** 2, 0) / 8)).toBeLessThan(1.3);
  });

  test('is the least squares fit, to the digits given', () => {
    const here = squares(REMOVABLE, HALF_WAY);
    for (const [removable, halfWay] of [
      [REMOVABLE + 0.01, HALF_WAY],
      [REMOVABLE - 0.01, HALF_WAY],
      [REMOVABLE, HALF_WAY + 10],
      [REMOVABLE, HALF_WAY - 10],
    ] as const) {
      expect(squares(removable, halfWay)).toBeGreaterThan(here);
    }
  });

  test('goes half of the way with 130 examples and nine tenths with 1,170', () => {
    const way = tunedCeiling(50) - 50;
    expect(tunedScore(50, 130)).toBeCloseTo(50 + way / 2);
    expect(tunedScore(50, 1170)).toBeCloseTo(50 + way * 0.9);
  });

  test('starts at the baseline and never leaves 0 to 100', () => {
    expect(tunedScore(78, 0, 0.6)).toBe(78);
    for (const baseline of [0, 33.3, 99, 100]) {
      for (const n of [10, 1000, 1e6]) {
        for (const right of [0.5, 0.9, 1]) {
          const score = tunedScore(baseline, n, right);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
        }
      }
    }
  });

  test('leads below the baseline when labels are worse than the model', () => {
    expect(tunedScore(78, 10_000, 0.6)).toBeLessThan(78);
    expect(tunedScore(78, 10_000, 0.6)).toBeLessThanOrEqual(78);
    expect(tunedCeiling(78, 0.6)).toBeLessThan(60);
  });
});
