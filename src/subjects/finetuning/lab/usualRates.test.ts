import { expect, it } from 'vitest';
import { taskIds } from './engine/tasks.ts';
import { methodIds, rateFor, usualMethod } from './race.ts';
import table from './sweep.json';
import { type Sweep, spreadOf } from './sweep.ts';
import { usualRates } from './usualRates.ts';

const { rows } = table as Sweep;
const same = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b);

it('takes for every method on every task the rate that did best in the sweep', () => {
  expect(usualRates.length).toBeGreaterThanOrEqual(taskIds.length * methodIds.length);
  for (const { task, method, learningRate } of usualRates) {
    const swept = rows.filter((row) => row.task === task && !row.replay && same(row.method, method));
    const best = Math.max(...swept.map(({ exactMatch }) => spreadOf(exactMatch).mean));
    const taken = swept.find((row) => row.learningRate === learningRate);
    expect(spreadOf(taken?.exactMatch ?? []).mean).toBeCloseTo(best, 2);
  }
});

it('gives what was not swept the rate of the nearest of its kind', () => {
  const rank4 = rateFor(usualRates, 'middle', usualMethod('lora'));
  expect(rateFor(usualRates, 'middle', { id: 'lora', rank: 4, alpha: 3, matrices: ['key', 'output'] })).toBe(
    rank4,
  );
  expect(rateFor([], 'middle', { id: 'full' })).toBeGreaterThan(0);
});
