import { describe, expect, it } from 'vitest';
import { roundStops } from './roundStops.ts';

describe('round numbers on a log scale', () => {
  it('are ten to each order of magnitude, both ends included', () => {
    expect(roundStops(1, 10)).toEqual([1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10]);
    expect(roundStops(1e3, 1e12)).toHaveLength(91);
    expect(roundStops(7, 95)).toEqual([7, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 95]);
    expect(roundStops(0.001, 0.01)).toContain(0.0025);
  });

  it('lie less than a quarter of an order apart', () => {
    const stops = roundStops(1e-3, 1e15);
    for (let i = 1; i < stops.length; i++)
      expect(Math.log10((stops[i] as number) / (stops[i - 1] as number))).toBeLessThan(0.13);
  });
});
