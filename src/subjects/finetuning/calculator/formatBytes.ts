import { formatNumber } from '../../../notation/format.ts';

const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB', 'PB'];

/** Bytes in steps of 1,000, three digits: 51.4 GB, 36.7 MB. */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000;
    unit++;
  }
  const digits = value >= 100 || unit === 0 ? 0 : 1;
  return `${value.toFixed(digits)}\u00a0${UNITS[unit]}`;
}

/** The same in steps of 1,024, as file managers and graphics cards often count: 35.0 MiB. */
export function formatBinary(bytes: number): string {
  const step = bytes < 2 ** 20 ? 1 : bytes < 2 ** 30 ? 2 : 3;
  const value = bytes / 1024 ** step;
  return `${value >= 1000 ? formatNumber(Math.round(value)) : value.toFixed(1)}\u00a0${['', 'KiB', 'MiB', 'GiB'][step]}`;
}
