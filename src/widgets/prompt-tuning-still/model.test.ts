import { expect, test } from 'vitest';
import { description, softPromptParameters, T5_XXL, table, trainedShare } from './model.ts';

// Lester et al. 2021 (arXiv 2104.08691), section 1: five vectors on T5-XXL are 20,480 parameters.
test('five vectors of T5-XXL are 20,480 parameters', () => {
  expect(softPromptParameters(5, T5_XXL.width)).toBe(20_480);
});

// The same paper, Table 4: 50 vectors on T5-XXL, 204,800 trained of 11,135,537,152.
test('the share counts trained and frozen numbers together', () => {
  const trained = softPromptParameters(50, T5_XXL.width);
  expect(trained + T5_XXL.total).toBe(11_135_537_152);
  expect(trainedShare(trained, T5_XXL.total) * 100).toBeCloseTo(0.001839, 6);
});

test('one row of the table is trained: four vectors, 16,384 numbers', () => {
  const trained = table().rows.filter((row) => row[3] === 'trained');
  expect(trained).toEqual([['Trained vectors', '4 × 4,096', 16_384, 'trained']]);
});

test('every row fills every column', () => {
  const { columns, rows } = table();
  for (const row of rows) expect(row).toHaveLength(columns.length);
});

test('the name of the figure has at most 20 words', () => {
  expect(description.short.split(/\s+/).length).toBeLessThanOrEqual(20);
});
