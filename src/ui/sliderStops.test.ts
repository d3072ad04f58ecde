import { describe, expect, it } from 'vitest';
import { logStops, nearestStop, parseTyped } from './sliderStops.ts';

describe('logStops', () => {
  it('rises from one end to the other in whole steps and holds what it must', () => {
    const stops = logStops(1, 1000, 1, [500, 64]);
    expect(stops[0]).toBe(1);
    expect(stops.at(-1)).toBe(1000);
    expect(stops).toEqual([...new Set(stops)].sort((a, b) => a - b));
    expect(stops.every(Number.isInteger)).toBe(true);
    for (const value of [2, 3, 4, 8, 64, 500]) expect(stops).toContain(value);
  });

  it('gives each decade about the same room once steps no longer merge', () => {
    const stops = logStops(1, 1000, 1);
    expect(stops.filter((value) => value > 100).length).toBe(60);
  });

  it('refuses a scale that reaches zero', () => {
    expect(() => logStops(0, 10, 1)).toThrow(RangeError);
  });
});

describe('nearestStop', () => {
  it('finds the closest', () => {
    expect(nearestStop([1, 10, 100], 40)).toBe(1);
    expect(nearestStop([1, 10, 100], 1e9)).toBe(2);
  });
});

describe('parseTyped', () => {
  it.each([
    ['8', 8],
    [' 1,000 ', 1000],
    ['1e3', 1000],
    ['−3', -3],
    ['.5', 0.5],
  ])('reads %s as %d', (text, value) => {
    expect(parseTyped(text)).toBe(value);
  });

  it.each(['', 'abc', '4x', '1.2.3', 'Infinity', '0x10'])('does not read "%s"', (text) => {
    expect(parseTyped(text)).toBeUndefined();
  });
});
