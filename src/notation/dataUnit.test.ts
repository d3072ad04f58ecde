import { describe, expect, it } from 'vitest';
import { parseNumber } from './number.ts';

describe('an answer in another unit of data', () => {
  it.each([
    ['500 MB', 'GB', 0.5, '0.5\u00a0GB'],
    ['0.5GB', 'MB', 500, '500\u00a0MB'],
    ['16 bits', 'bytes', 2, '2\u00a0bytes'],
    ['1 GiB', 'bytes', 1073741824, '1,073,741,824\u00a0bytes'],
    ['1.5 gb', 'GB', 1.5, '1.5\u00a0GB'],
    ['3 bytes', 'bit', 24, '24\u00a0bit'],
    ['2e3 MB', 'TB', 0.002, '0.002\u00a0TB'],
  ])('%s for %s is %d', (text, unit, value, read) => {
    expect(parseNumber(text, { unit })).toEqual({ ok: true, value, read });
  });

  it.each([
    ['500 MB', 'parameters'],
    ['5 parameters', 'GB'],
    ['MB', 'GB'],
    ['5 constructor', 'GB'],
  ])('%s for %s cannot be read', (text, unit) => {
    expect(parseNumber(text, { unit }).ok).toBe(false);
  });

  it('is left alone where the unit is that of the question', () => {
    expect(parseNumber('16 GB', { unit: 'GB' })).toEqual({ ok: true, value: 16, read: '16\u00a0GB' });
    expect(parseNumber('16', { unit: 'GB' })).toEqual({ ok: true, value: 16, read: '16' });
    expect(parseNumber('8.4 M', { unit: 'parameters' })).toMatchObject({ value: 8_400_000 });
    expect(parseNumber('3 b', { unit: 'bytes' })).toMatchObject({ value: 3_000_000_000 });
  });
});
