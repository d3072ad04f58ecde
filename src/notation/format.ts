import { locale } from '#words/locale';

// Made once: a figure that follows a finger writes many numbers a second.
const WHOLE = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const FINE = new Intl.NumberFormat(locale, { maximumSignificantDigits: 4 });

/** The text of a number with true minus signs, U+2212: as wide as a plus, and no line breaks after them. */
export const withMinus = (text: string): string => text.replaceAll('-', '−');

/** Numbers as the course writes them: 8,000 · 0.8 · 0.0022. At most four significant digits below 1,000. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const format = Math.abs(value) >= 1000 || Number.isInteger(value) ? WHOLE : FINE;
  return withMinus(format.format(value));
}

/** A number rounded to so many significant digits: 0.0423 with two is 0.042, 8,123 is 8,100. */
export const formatDigits = (value: number, digits: number): string =>
  formatNumber(Number(value.toPrecision(digits)));

/** A number with a fixed count of decimals, so that columns of them align: −0.40, and 0.00 rather than −0.00. */
export function formatFixed(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return withMinus(Number(text) === 0 ? text.replace('-', '') : text);
}

/** A share as per cent with a no-break space: 0.008 is 0.8 %. */
export function formatPercent(share: number): string {
  return `${formatNumber(share * 100)}\u00a0%`;
}

/** A share as per cent with a fixed count of decimals: 0.5 with one is 50.0 %. */
export const formatFixedPercent = (share: number, decimals = 0): string =>
  `${formatFixed(share * 100, decimals)}\u00a0%`;
