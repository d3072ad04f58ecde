import { expect, test } from 'vitest';
import {
  adapter,
  adapters,
  BERT_BASE,
  description,
  layerNorm,
  linear,
  table,
  trainedShare,
} from './model.ts';

const { blocks, d, feedForward, total } = BERT_BASE;

test('one adapter of BERT-base with m = 64 has 99,136 parameters', () => {
  expect(adapter(d, 64)).toBe(99_136);
});

test('two per block make 2,379,264, which is 2.127 % of frozen and trained together', () => {
  const trained = adapters(blocks, 2, d, 64);
  expect(trained).toBe(2_379_264);
  expect(trainedShare(trained, total) * 100).toBeCloseTo(2.12697, 5);
});

// Hu et al. 2021 (arXiv 2106.09685v2), Table 15: GPT-3, 96 blocks of width 12,288, printed as 7.1M, 40.1M and 77.9M.
test.each([
  [1, 7_078_080],
  [8, 40_109_568],
  [16, 77_859_840],
])('GPT-3 with two adapters per block and m = %i', (m, count) => {
  expect(adapters(96, 2, 12_288, m)).toBe(count);
});

// The same paper, Table 2: RoBERTa-large, 24 blocks of width 1,024, both printed as 0.8M.
test('RoBERTa-large with one adapter of m = 16 or two of m = 8 per block', () => {
  expect(adapters(24, 1, 1024, 16)).toBe(811_392);
  expect(adapters(24, 2, 1024, 8)).toBe(835_968);
});

// Embedding norm and pooler are not drawn; with them the parts make up the published total.
test('the frozen parts and the layer norms make up BERT-base', () => {
  const numbers = new Map(table().rows.map((row) => [row[0], Number(row[2])]));
  const block =
    (numbers.get('Self-attention, one block') ?? 0) +
    (numbers.get('Feed-forward, one block') ?? 0) +
    2 * (numbers.get('One layer norm') ?? 0);
  expect(block).toBe(4 * d * d + 4 * d + 2 * d * feedForward + feedForward + d + 4 * d);
  expect((numbers.get('Embedding tables') ?? 0) + layerNorm(d) + blocks * block + linear(d, d)).toBe(total);
});

test('every row fills every column', () => {
  const { columns, rows } = table();
  for (const row of rows) expect(row).toHaveLength(columns.length);
});

test('the name of the figure has at most 20 words', () => {
  expect(description.short.split(/\s+/).length).toBeLessThanOrEqual(20);
});
