import { expect, it } from 'vitest';
import { inDays } from './dates.ts';

it('counts days by their dates, whatever the hour, also over a change of the clock', () => {
  const now = new Date(2026, 9, 24, 23, 50).getTime();
  const on = (day: number, hour: number) => inDays(new Date(2026, 9, day, hour).getTime(), now);
  expect([on(24, 23), on(25, 0), on(26, 0), on(27, 23)]).toEqual([
    'today',
    'tomorrow',
    'in 2 days',
    'in 3 days',
  ]);
});
