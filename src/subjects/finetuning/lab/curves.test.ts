import { expect, it } from 'vitest';
import { toCsv } from '../../../figures/parts/csv.ts';
import { outcomeOf, rates } from '../testing/labFixtures.ts';
import { curvesTable, lossCurve, measureCurve } from './curves.ts';
import { presets } from './presets.ts';

const race = { ...presets.prompt.race(rates), steps: 4 };
const evaluation = { step: 2, exactMatch: 0.5, tokenAccuracy: 0.7, baseSkill: 0.9 };
const run = { ...outcomeOf(race, 0, 1, 0.9), evaluations: [evaluation], losses: [3, 2, 1, 0.5] };

it('keeps the mean of the losses it thins out, and the last step', () => {
  const losses = Array.from({ length: 1000 }, (_, i) => 1000 - i);
  const curve = lossCurve(losses);
  expect(curve.length).toBeLessThanOrEqual(120);
  expect(curve.at(-1)?.[0]).toBe(1000);
  expect(curve[0]).toEqual([9, 996]);
  expect(lossCurve([2])).toEqual([[1, 2]]);
  expect(lossCurve([])).toEqual([]);
});

it('ends a measure with the result on all held-out strings', () => {
  expect(measureCurve(run, 'exactMatch')).toEqual([
    [2, 0.5],
    [4, 0.9],
  ]);
  const again = { ...run, evaluations: [evaluation, { ...evaluation, step: 4, exactMatch: 0.1 }] };
  expect(measureCurve(again, 'exactMatch').at(-1)).toEqual([4, 0.9]);
});

it('writes every step of every run, the evaluations where they were made', () => {
  expect(toCsv(curvesTable(race, [run])).split('\r\n')).toEqual([
    'method,seed,step,loss,exact match,letters right,old skills',
    'full fine-tuning,1,1,3,,,',
    'full fine-tuning,1,2,2,0.5,0.7,0.9',
    'full fine-tuning,1,3,1,,,',
    'full fine-tuning,1,4,0.5,0.9,0.9,0',
  ]);
});
