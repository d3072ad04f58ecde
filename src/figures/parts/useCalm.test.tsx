import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useCalm } from './useCalm.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('passes some of many changes on, and the last', () => {
  const seen: number[] = [];
  const { rerender } = renderHook(({ value }) => seen.push(useCalm(value)), { initialProps: { value: 0 } });
  for (let value = 1; value <= 60; value++) {
    rerender({ value });
    act(() => vi.advanceTimersByTime(16));
  }
  act(() => vi.advanceTimersByTime(200));
  expect(seen.at(-1)).toBe(60);
  expect(new Set(seen).size).toBeGreaterThan(4);
  expect(new Set(seen).size).toBeLessThan(12);
});
