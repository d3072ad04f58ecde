import { describe, expect, it } from 'vitest';
import { clampState } from '../../../../figures/frame/instance.ts';
import { size } from './loraRun.ts';
import { mergeOf, mergeWords } from './mergeModel.ts';
import type { LoraState } from './model.ts';
import { spec } from './spec.ts';
import { nowOf, scaleWords, short, startWords } from './startModel.ts';
import { errorOf } from './startsModel.ts';

const at = (n: number, r = 4, alpha = 8) => nowOf({ n, r, alpha });
const state = (change: Partial<LoraState>): LoraState => ({
  ...(clampState(spec, { view: 'start' }) as LoraState),
  ...change,
});

describe('the small training', () => {
  it('starts at a product of zero and moves only B first', () => {
    expect(size(at(0).added)).toBe(0);
    expect(at(1).moment.matrixA).toEqual(at(0).moment.matrixA);
    expect(size(at(1).moment.matrixB)).toBeGreaterThan(0);
    expect(startWords(state({}))).toMatch(/The gradient of A is 0, .*the first step moves only B/);
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
    expect(scaleWords(state({ r: 1, alpha: 64 }))).toMatch(/grows without end: α\/r is too large/);
  });

  it('shows rank 6 where the small matrix has no room for more', () => {
    expect(at(0, 500).run.rank).toBe(6);
  });

  it('adds α/r times the product', () => {
    expect(scaleWords(state({}))).toContain('α/r = 8/4 = 2: A·B is multiplied by 2 before it is added.');
    expect(scaleWords(state({ alpha: 4 }))).toContain('α/r = 4/4 = 1: A·B is added as it is.');
  });
});

describe('three starts', () => {
  it('stay at the first error with both factors zero, and learn otherwise', () => {
    expect(errorOf({ r: 4, start: 'both-zero' }, 200)).toBe(1);
    expect(errorOf({ r: 4, start: 'b-zero' }, 0)).toBe(1);
    expect(errorOf({ r: 4, start: 'b-zero' }, 200)).toBeLessThan(0.05);
  });

  it('disturb the model at first with both random', () => {
    expect(errorOf({ r: 4, start: 'both-random' }, 0)).toBeGreaterThan(1.05);
    expect(errorOf({ r: 4, start: 'both-random' }, 200)).toBeLessThan(0.05);
  });
});

it('gives the same outputs merged and apart, to rounding, and takes them apart again', () => {
  const { apart, merged, left } = mergeOf({ r: 4, alpha: 8 });
  const gaps = apart.map((value, j) => Math.abs(value - (merged[j] as number)));
  expect(Math.max(...gaps)).toBeLessThan(2e-6);
  expect(left).toBeLessThan(5e-7);
  expect(mergeWords(state({ merged: 'merged' }))).toMatch(
    /differ from before by at most 0\.000\d+, which is rounding/,
  );
});

it('writes small and large numbers plainly', () => {
  expect([0, 2.876, 0.000000119, 3e7].map(short)).toEqual(['0', '2.88', '0.00000012', 'over a million']);
});
