import { formatDigits, formatFixed, formatNumber } from './format.ts';

const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB', 'PB'];

/**
 * Bytes in steps of 1,000, at three digits: 13.5 GB · 6.74 GB · 2 GB.
 * @param decimals where sizes stand below each other: that many decimals below 100 of a unit, 6.7 GB · 2.0 GB
 */
export function formatBytes(bytes: number, decimals?: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000;
    unit++;
  }
  const fixed = value >= 100 || unit === 0 ? 0 : decimals;
  const text = fixed === undefined ? formatDigits(value, 3) : formatFixed(value, fixed);
  return `${text}\u00a0${UNITS[unit]}`;
}

/** The same in steps of 1,024, as file managers and graphics cards often count: 35.0 MiB. */
export function formatBinary(bytes: number): string {
  const step = bytes < 2 ** 20 ? 1 : bytes < 2 ** 30 ? 2 : 3;
  const value = bytes / 1024 ** step;
  const text = value >= 1000 ? formatNumber(value) : formatFixed(value, 1);
  return `${text}\u00a0${['', 'KiB', 'MiB', 'GiB'][step]}`;
}
