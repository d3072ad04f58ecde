import { describe, expect, it } from 'vitest';
import { breakEvenRank, loraCount, loraShare } from './lora.ts';

describe('loraCount and loraShare', () => {
  it.each([
    [1, 2000, 0.002],
    [2, 4000, 0.004],
    [4, 8000, 0.008],
    [8, 16_000, 0.016],
    [16, 32_000, 0.032],
    [64, 128_000, 0.128],
    [256, 512_000, 0.512],
    [500, 1_000_000, 1],
  ])('at rank %d a 1000 × 1000 matrix gets %d numbers, a share of %d', (r, count, share) => {
    expect(loraCount(1000, 1000, r)).toBe(count);
    expect(loraShare(1000, 1000, r)).toBeCloseTo(share, 12);
  });

  it('counts each side of a matrix that is not square', () => {
    expect(loraCount(768, 3072, 8)).toBe(8 * 768 + 8 * 3072);
  });

  it('refuses ranks and shapes that are no whole number from 1', () => {
    expect(() => loraCount(1000, 1000, 0)).toThrow(/rank 0/);
    expect(() => loraCount(1000, 1000, 1.5)).toThrow(/rank 1.5/);
    expect(() => loraCount(0, 1000, 1)).toThrow(/0 × 1000/);
    expect(() => breakEvenRank(Number.NaN, 3)).toThrow(RangeError);
  });
});

describe('breakEvenRank', () => {
  it('is 500 for 1000 × 1000 and where the share is 1', () => {
    expect(breakEvenRank(1000, 1000)).toBe(500);
    expect(loraShare(300, 600, breakEvenRank(300, 600))).toBe(1);
  });
});
