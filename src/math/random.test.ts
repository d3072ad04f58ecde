import { describe, expect, it } from 'vitest';
import { normalDeviates, seededRandom } from './random.ts';

const take = (next: () => number, count: number) => Array.from({ length: count }, next);

describe('seededRandom', () => {
  it('gives the same sequence for the same seed and another one for another seed', () => {
    expect(take(seededRandom(7), 5)).toEqual(take(seededRandom(7), 5));
    expect(take(seededRandom(7), 5)).not.toEqual(take(seededRandom(8), 5));
  });

  it('matches the reference values of mulberry32', () => {
    expect(take(seededRandom(0), 3)).toEqual([
      0.26642920868471265, 0.0003297457005828619, 0.2232720274478197,
    ]);
  });

  it('stays in [0, 1) and spreads evenly', () => {
    const values = take(seededRandom(1), 20_000);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    const tenths = Array.from(
      { length: 10 },
      (_, i) => values.filter((v) => Math.floor(v * 10) === i).length,
    );
    for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });
});

describe('normalDeviates', () => {
  it('has mean 0, standard deviation 1 and about 68 % within one deviation', () => {
    const values = take(normalDeviates(seededRandom(3)), 20_000);
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    const variance = values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length;
    expect(mean).toBeCloseTo(0, 1);
    expect(variance).toBeCloseTo(1, 1);
    expect(values.filter((v) => Math.abs(v) < 1).length / values.length).toBeCloseTo(0.6827, 1);
  });
});
