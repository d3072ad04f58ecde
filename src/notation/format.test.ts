import { describe, expect, it } from 'vitest';
import { formatNumber, formatPercent } from './format.ts';

describe('formatNumber', () => {
  it.each([
    [8000, '8,000'],
    [1_000_000, '1,000,000'],
    [0.8, '0.8'],
    [0.00793651, '0.007937'],
    [1234.56, '1,235'],
    [-5, '−5'],
    [999.5, '999.5'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
  ])('writes %d as %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it('writes shares as per cent', () => {
    expect(formatPercent(0.008)).toBe('0.8\u00a0%');
    expect(formatPercent(0.28000000000000003)).toBe('28\u00a0%');
  });
});
