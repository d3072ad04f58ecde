import { describe, expect, it } from 'vitest';
import { breakEvenRank, loraCount, loraShare, productBlock, productEntry } from './lora.ts';

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

describe('productEntry', () => {
  const factors = {
    rows: 2,
    cols: 3,
    columnsOfA: [new Float32Array([1, 2]), new Float32Array([3, 4])],
    rowsOfB: [new Float32Array([5, 6, 7]), new Float32Array([8, 9, 10])],
  };

  it('is row i of A times column j of B', () => {
    expect(productEntry(factors, 1, 2, 2)).toBe(2 * 7 + 4 * 10);
    expect(productEntry(factors, 1, 2, 1)).toBe(14);
  });

  it('is what a block of the product holds at its place', () => {
    const block = productBlock(factors, { top: 0, left: 1, height: 2, width: 2 }, 2);
    expect([...block]).toEqual([0, 1, 2, 3].map((at) => productEntry(factors, at >> 1, 1 + (at & 1), 2)));
    expect(() => productBlock(factors, { top: 0, left: 0, height: 1, width: 1 }, 3)).toThrow(/at most 2/);
  });

  it('refuses an entry outside the matrix and a rank without layers', () => {
    expect(() => productEntry(factors, 2, 0, 1)).toThrow(/2, 0/);
    expect(() => productEntry(factors, 0, 0, 3)).toThrow(/rank 3/);
  });
});
