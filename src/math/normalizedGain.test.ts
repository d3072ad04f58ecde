import { expect, test } from 'vitest';
import { normalizedGain } from './normalizedGain.ts';

test('is the share of what was missing that is there after', () => {
  expect(normalizedGain(0.4, 0.7)).toBeCloseTo(0.5);
  expect(normalizedGain(0, 1)).toBe(1);
  expect(normalizedGain(0.5, 0.5)).toBe(0);
});

test('is negative when less is right after', () => {
  expect(normalizedGain(0.5, 0.25)).toBeCloseTo(-0.5);
});

test('is undefined when everything was right before', () => {
  expect(normalizedGain(1, 1)).toBeUndefined();
  expect(normalizedGain(1, 0.9)).toBeUndefined();
});

test('refuses what is no share', () => {
  expect(() => normalizedGain(-0.1, 0)).toThrow(RangeError);
  expect(() => normalizedGain(0, 1.1)).toThrow(RangeError);
});
