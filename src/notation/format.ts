import { locale } from '#words/locale';

// Made once: a figure that follows a finger writes many numbers a second.
const WHOLE = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const FINE = new Intl.NumberFormat(locale, { maximumSignificantDigits: 4 });

/** Numbers as the course writes them: 8,000 · 0.8 · 0.0022. At most four significant digits below 1,000. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const format = Math.abs(value) >= 1000 || Number.isInteger(value) ? WHOLE : FINE;
  return format.format(value).replace('-', '−');
}

/** A share as per cent with a no-break space: 0.008 is 0.8 %. */
export function formatPercent(share: number): string {
  return `${formatNumber(share * 100)}\u00a0%`;
}
