import { expect, it } from 'vitest';
import type { Method } from './engine/setup.ts';
import { bestRow, type Sweep, type SweepRow, spreadOf } from './sweep.ts';

const full: Method = { id: 'full' };
const row = (learningRate: number, exactMatch: number[], tokenAccuracy: number[]): SweepRow => ({
  task: 'near',
  method: full,
  replay: 0,
  learningRate,
  exactMatch,
  tokenAccuracy,
  baseSkill: [0, 0],
});
const sweep: Sweep = {
  steps: 1,
  batch: 1,
  seeds: [1, 2],
  strings: { task: 1, each: 1 },
  rows: [row(0.1, [0.2, 0.4], [0.9, 0.9]), row(0.2, [0.5, 0.1], [0.9, 0.95]), row(0.3, [0, 0], [1, 1])],
};

it('gives mean and range over the seeds', () => {
  expect(spreadOf([0.2, 0.4])).toEqual({ mean: expect.closeTo(0.3, 10), least: 0.2, most: 0.4 });
});

it('finds the learning rate that did best on average, ties by token accuracy', () => {
  expect(bestRow(sweep, 'near', { id: 'full' })?.learningRate).toBe(0.2);
  expect(bestRow(sweep, 'far', { id: 'full' })).toBeUndefined();
  expect(bestRow(sweep, 'near', { id: 'head' })).toBeUndefined();
  expect(bestRow(sweep, 'near', { id: 'full' }, 0.25)).toBeUndefined();
});
