import { expect, it } from 'vitest';
import { saveTrained } from '../../lab/trained.ts';
import { targetTable, targetWords } from './targetModel.ts';
import { trainedTarget } from './trainedTarget.ts';

const state = (r: number) => ({ view: 'target', target: 'trained', r }) as Parameters<typeof targetWords>[0];

it('takes what the learner trained before the figure is drawn, and knows the rank of a pair', () => {
  const column = [0.1, 0.2, 0.3, 0.4];
  const values = Float32Array.from(column.flatMap((a) => column.map((b) => a * b)));
  document.documentElement.dataset.course = 'course';
  const trained = { rows: 4, cols: 4, values, matrix: 'query, layer 1', task: 'sort backwards' };
  saveTrained('course', { ...trained, rank: 1, seed: 0, at: 0 });
  expect(trainedTarget().side).toBe(4);
  const words = targetWords(state(1000));
  expect(words).toContain(
    'Target: trained, the change of the matrix “query, layer 1” that you trained in the lab on “sort backwards”. At rank 4, A and B hold 32 numbers',
  );
  expect(words).toContain('It is the product of a pair of rank 1, so nothing is left to imitate.');
  expect(targetTable(state(4)).columns).toEqual(['rank', 'numbers in A and B', 'Trained', 'singular value']);
});
