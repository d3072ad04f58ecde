import { expect, it } from 'vitest';
import { adapterCount, adaptersCount, linearCount, trainedShare } from './adapter.ts';

it('counts one adapter of BERT-base with m = 64 as 99,136', () => {
  expect(linearCount(768, 64)).toBe(49_216);
  expect(linearCount(64, 768)).toBe(49_920);
  expect(adapterCount(768, 64)).toBe(99_136);
});

it('gives 2dm + m + d for every size', () => {
  for (const d of [1, 8, 768, 3072])
    for (const m of [1, 7, 64, 3072]) expect(adapterCount(d, m)).toBe(2 * d * m + m + d);
});

it('counts two per block of BERT-base as 2,379,264, which is 2.127 % of all', () => {
  expect(adaptersCount(12, 2, 768, 64)).toBe(2_379_264);
  expect(trainedShare(2_379_264, 109_482_240) * 100).toBeCloseTo(2.12697, 5);
});

// Hu et al. 2021 (arXiv 2106.09685v2), Table 15: printed as 7.1M, 40.1M and 77.9M; Table 2: both printed as 0.8M.
it('gives the counts the LoRA paper prints for GPT-3 and RoBERTa-large', () => {
  expect([1, 8, 16].map((m) => adaptersCount(96, 2, 12_288, m))).toEqual([7_078_080, 40_109_568, 77_859_840]);
  expect(adaptersCount(24, 1, 1024, 16)).toBe(811_392);
  expect(adaptersCount(24, 2, 1024, 8)).toBe(835_968);
});

it('refuses sizes that are not whole numbers from 1', () => {
  for (const size of [0, -1, 1.5, Number.NaN]) expect(() => adapterCount(768, size)).toThrow(RangeError);
});
