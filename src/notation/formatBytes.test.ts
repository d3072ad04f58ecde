import { expect, it } from 'vitest';
import { formatBinary, formatBytes } from './formatBytes.ts';

it.each([
  [107_814_649_856, '108 GB'],
  [13_543_940_096, '13.5 GB'],
  [2.79e12, '2.79 TB'],
  [999_960_000, '1 GB'],
  [512, '512 bytes'],
  [0, '0 bytes'],
])('says %d bytes as %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text.replace(' ', '\u00a0'));
});

it('keeps a decimal where sizes stand below each other', () => {
  expect([6_740_000_000, 2_000_000, 367_000_000, 0].map((bytes) => formatBytes(bytes, 1))).toEqual([
    '6.7\u00a0GB',
    '2.0\u00a0MB',
    '367\u00a0MB',
    '0\u00a0bytes',
  ]);
});

it('counts in steps of 1,024 as well', () => {
  expect([36_700_160, 2 ** 19, 6_425_499_648].map(formatBinary)).toEqual([
    '35.0\u00a0MiB',
    '512.0\u00a0KiB',
    '6.0\u00a0GiB',
  ]);
});
