import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readable } from './readable.ts';

describe('a calculated number, written down', () => {
  it.each([
    [0.1 + 0.2, 0, 0.3],
    [0.042406952, 0.000848, 0.0424],
    [1234567, 0, 1234567],
    [2 / 3, 0.01, 0.667],
    [0, 0, 0],
    [81920, 819, 81920],
  ])('%d within %d is %d', (value, slack, written) => {
    expect(readable(value, slack)).toBe(written);
  });

  it('stays within the twentieth of the tolerance', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-9, max: 1e15, noNaN: true }),
        fc.double({ min: 0, max: 0.2, noNaN: true }),
        (value, rel) => {
          const off = Math.abs(readable(value, rel * value) - value);
          return off <= Math.max((rel * value) / 20, value * 1e-12) * (1 + 1e-9);
        },
      ),
    );
  });
});
