import { expect, it } from 'vitest';
import { rateAt } from './schedule.ts';

it('rises over the first twentieth of the steps and falls towards 0, in two lines', () => {
  const rates = Array.from({ length: 400 }, (_, i) => rateAt(i + 1, 400, 0.01));
  expect(rates[0]).toBeCloseTo(0.0005, 10);
  expect(rates[19]).toBe(0.01);
  expect(Math.max(...rates)).toBe(0.01);
  expect(rates[20]).toBeCloseTo((0.01 * 380) / 381, 10);
  expect(rates[399]).toBeCloseTo(0.01 / 381, 10);
});

it('has its peak at once where there are few steps', () => {
  expect(rateAt(1, 1, 0.3)).toBe(0.3);
});
