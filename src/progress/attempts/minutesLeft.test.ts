import { expect, it } from 'vitest';
import { minutesLeft } from './minutesLeft.ts';

it('is all of the time before the first answer, also of a lesson that asks nothing', () => {
  expect(minutesLeft(25, { answered: 0, total: 17 })).toBe(25);
  expect(minutesLeft(8, { answered: 0, total: 0 })).toBe(8);
});

it('shrinks by the share that is answered, to whole minutes', () => {
  expect(minutesLeft(25, { answered: 5, total: 17 })).toBe(18);
  expect(minutesLeft(20, { answered: 1, total: 4 })).toBe(15);
});

it('is a minute while a question waits, and nothing once all are answered', () => {
  expect(minutesLeft(8, { answered: 99, total: 100 })).toBe(1);
  expect(minutesLeft(8, { answered: 5, total: 5 })).toBe(0);
});
