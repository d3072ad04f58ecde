import { describe, expect, it } from 'vitest';
import { productEntry } from '../../methods/lora.ts';
import { grow, seededFactors } from './factors.ts';
import { sampledProduct, sampleIndex } from './product.ts';

/** The largest difference between the grid and the dot products it stands for. */
function error(rows: number, cols: number, ranks: number[], size: number, prepared: number): number {
  const factors = seededFactors(rows, cols);
  const product = sampledProduct(factors, grow, size);
  product.prepare(prepared, prepared);
  let worst = 0;
  for (const rank of ranks) {
    while (!product.stepTo(rank, 7));
    expect(product.rank).toBe(rank);
    grow(factors, rank);
    product.rowIndex.forEach((i, y) => {
      product.colIndex.forEach((j, x) => {
        const seen = product.grid[y * product.colIndex.length + x] as number;
        worst = Math.max(worst, Math.abs(seen - productEntry(factors, i, j, rank)));
      });
    });
  }
  return worst;
}

describe('sampledProduct', () => {
  it('equals the naive product wherever it looks, up and down the ranks', () => {
    expect(error(40, 30, [1, 4, 30, 3, 16, 1], 12, 0)).toBeLessThan(1e-5);
  });

  it('equals it with kept pictures as well, jumping in both directions', () => {
    expect(error(300, 200, [4, 190, 33, 64, 47, 200, 1], 16, 200)).toBeLessThan(1e-5);
  });

  it('moves no further than it is allowed', () => {
    const product = sampledProduct(seededFactors(40, 40), grow, 8);
    expect(product.stepTo(20, 5)).toBe(false);
    expect(product.rank).toBe(5);
  });

  it('reaches any rank within half the distance of two kept pictures once prepared', () => {
    const product = sampledProduct(seededFactors(200, 200), grow, 8);
    while (!product.prepare(200, 16));
    for (const rank of [200, 1, 145, 79, 112]) expect(product.stepTo(rank, 16)).toBe(true);
  });

  it('gives one entry of the outer product at rank 1', () => {
    const factors = seededFactors(5, 6);
    const product = sampledProduct(factors, grow);
    product.stepTo(1, 1);
    expect(product.grid[3 * 6 + 2]).toBeCloseTo(
      (factors.columnsOfA[0]?.[3] ?? Number.NaN) * (factors.rowsOfB[0]?.[2] ?? Number.NaN),
      9,
    );
  });
});

describe('sampleIndex', () => {
  it('takes every entry that fits and spreads the rest evenly', () => {
    expect([...sampleIndex(5, 8)]).toEqual([0, 1, 2, 3, 4]);
    expect([...sampleIndex(1000, 4)]).toEqual([125, 375, 625, 875]);
  });
});
