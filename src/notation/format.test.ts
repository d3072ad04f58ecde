import { describe, expect, it } from 'vitest';
import { formatDigits, formatFixed, formatFixedPercent, formatNumber, formatPercent } from './format.ts';

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

describe('formatDigits', () => {
  it('rounds to significant digits, whole numbers too', () => {
    expect([0.04231, 8123, -2.55].map((value) => formatDigits(value, 2))).toEqual(['0.042', '8,100', '−2.5']);
  });
});

describe('formatFixed', () => {
  it('keeps its decimals and writes no minus before a zero', () => {
    expect([-0.001, -0.5, 0].map((value) => formatFixed(value, 2))).toEqual(['0.00', '−0.50', '0.00']);
  });

  it('writes shares as per cent', () => {
    expect([formatFixedPercent(0.996), formatFixedPercent(0.5, 1)]).toEqual(['100\u00a0%', '50.0\u00a0%']);
  });
});
