import { describe, expect, it } from 'vitest';
import { size } from './loraRun.ts';
import { gap, mergeOf, nowOf, scaleWords, short, stepWords } from './startModel.ts';

const at = (n: number, r = 4, alpha = 8) => nowOf({ n, r, alpha });

describe('the small training', () => {
  it('starts at a product of zero and moves only B first', () => {
    expect(size(at(0).product)).toBe(0);
    expect(at(1).moment.matrixA).toEqual(at(0).moment.matrixA);
    expect(size(at(1).moment.matrixB)).toBeGreaterThan(0);
    expect(stepWords(at(0))).toMatch(/The gradient of A is 0, .*the first step moves only B/);
    expect(stepWords(at(1))).toMatch(/The first step moved only B.*the second step moves both/);
  });

  it('learns the hidden update of rank 2 from rank 2 on, and not at rank 1', () => {
    expect(at(60, 1, 4).moment.loss).toBeGreaterThan(1);
    expect(at(60, 2, 8).moment.loss).toBeLessThan(0.01);
    expect(at(60, 4, 8).moment.loss).toBeLessThan(0.001);
  });

  it('says so when the factor is too large for the learning rate', () => {
    const { lost, taken } = at(60, 1, 64);
    expect(lost).toBe(true);
    expect(taken).toBeLessThan(60);
    expect(stepWords(at(60, 1, 64))).toMatch(/grows without end: α\/r is too large/);
  });

  it('shows rank 6 where the small matrix has no room for more', () => {
    expect(at(0, 500).run.rank).toBe(6);
  });
});

it('adds α/r times the product', () => {
  expect(size(at(9).added)).toBeCloseTo(2 * size(at(9).product), 12);
  expect(scaleWords({ alpha: 8, r: 4 })).toBe('α/r = 8/4 = 2: A·B is multiplied by 2 before it is added.');
  expect(scaleWords({ alpha: 4, r: 4 })).toBe('α/r = 4/4 = 1: A·B is added as it is.');
});

it('gives the same outputs merged and apart, to rounding, and takes them apart again', () => {
  for (const n of [0, 1, 20, 60]) {
    const merged = mergeOf(at(n));
    expect(gap(merged)).toBeLessThan(2e-6);
    expect(merged.left).toBeLessThan(5e-7);
  }
  expect(gap(mergeOf(at(20)))).toBeGreaterThan(0);
});

it('writes small and large numbers plainly', () => {
  expect([0, 2.876, 0.000000119, 3e7].map(short)).toEqual(['0', '2.88', '0.00000012', 'over a million']);
});
