import { expect, test } from 'vitest';
import { BASE, description, methods, standardError, table, trainedShare } from './model.ts';

const method = (id: string) => {
  const found = methods.find((m) => m.id === id);
  if (!found) throw new Error(id);
  return found;
};

// LoRA r = 32 on query and value: 28 layers, query 3072 × 3072, value 3072 × 1024 (grouped-query attention).
test('LoRA of rank 32 trains 9,175,040 of 3,221,924,864 numbers, 0.284769 %', () => {
  const { trained } = method('lora');
  expect(trained).toBe(28 * 32 * (3072 + 3072 + (3072 + 1024)));
  expect(trained + BASE).toBe(3_221_924_864);
  expect(trainedShare(method('lora')) * 100).toBeCloseTo(0.284769, 6);
});

test('shares agree with those the benchmark prints', () => {
  const printed = {
    vera: 0.004016,
    ia3: 0.008924,
    prompt: 0.01912,
    prefix: 0.089165,
    dora: 0.288318,
    rslora: 0.567921,
  };
  for (const [id, share] of Object.entries(printed))
    expect(trainedShare(method(id)) * 100).toBeCloseTo(share, 5);
});

test('full fine-tuning trains everything', () => {
  expect(trainedShare(method('full'))).toBe(1);
});

test('the standard error of a score on 1,319 problems is about 1.4 points', () => {
  expect(standardError(50)).toBeCloseTo(1.3767, 4);
  for (const { accuracy } of methods) expect(Math.abs(standardError(accuracy) - 1.4)).toBeLessThan(0.1);
});

test('350 times fewer trained numbers take 43 % off the peak memory', () => {
  expect(Math.round(method('full').trained / method('lora').trained)).toBe(350);
  expect(1 - method('lora').peakGiB / method('full').peakGiB).toBeCloseTo(0.43, 2);
});

test('the methods stand in the order of their shares', () => {
  const shares = methods.map(trainedShare);
  expect([...shares].sort((a, b) => a - b)).toEqual(shares);
});

test('the name of the figure has at most 20 words', () => {
  expect(description.short.split(/\s+/).length).toBeLessThanOrEqual(20);
});

test('the description states the spread of shares and scores', () => {
  expect(description.state).toContain('between 0.004016\u00a0% and 0.5679\u00a0%');
  expect(description.state).toContain('between 34.3 % and 51.3 %');
});

test('the table holds memory and file size beside the score', () => {
  const { columns, rows } = table();
  for (const row of rows) expect(row).toHaveLength(columns.length);
  expect(rows[4]).toEqual(['LoRA, r = 32, query and value', 9_175_040, '0.2848\u00a0%', 47.84, 20.76, 35.01]);
});
