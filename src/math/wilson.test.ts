import { expect, test } from 'vitest';
import { wilson } from './wilson.ts';

// For p = 0.5: n = 10 gives .24–.76, n = 30 .33–.67, n = 100 .40–.60.
test.each([
  [5, 10, 0.237, 0.763],
  [15, 30, 0.332, 0.668],
  [50, 100, 0.404, 0.596],
  [7, 9, 0.453, 0.937],
])('%i of %i lies between %f and %f', (right, n, low, high) => {
  const interval = wilson(right, n);
  expect(interval.low).toBeCloseTo(low, 3);
  expect(interval.high).toBeCloseTo(high, 3);
});

test('stays inside 0 and 1 at both ends', () => {
  expect(wilson(0, 4).low).toBe(0);
  expect(wilson(4, 4).high).toBeCloseTo(1, 12);
  expect(wilson(4, 4).high).toBeLessThanOrEqual(1);
  expect(wilson(4, 4).low).toBeGreaterThan(0.5);
});

test('needs a trial', () => {
  expect(() => wilson(0, 0)).toThrow(RangeError);
  expect(() => wilson(3, 2)).toThrow(RangeError);
});
