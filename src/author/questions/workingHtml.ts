import type { Html } from '../../course/types.ts';
import { formatNumber } from '../../notation/format.ts';
import { numberOf } from '../../notation/variables.ts';

/** The number of an expression; NaN when it cannot be read, or varies, which is not asked here. */
export function valueOrNaN(source: number | string): number {
  try {
    return typeof source === 'number' ? source : numberOf(source, {});
  } catch {
    return Number.NaN;
  }
}

/** `1000*4 + 4*r` as it is printed: 1,000 × 4 + 4 × 16, once the number of r is put in. */
export const workingHtml = (working: string): Html =>
  working
    .replace(/\b[A-Za-z]\w*\b(?!\s*\()|\d+(\.\d+)?(e[+-]?\d+)?/g, (found) =>
      /^\d/.test(found) ? formatNumber(Number(found)) : `{{${found}}}`,
    )
    .replace(/\s*\*\s*/g, ' × ')
    .replace(/\s*\/\s*/g, ' ÷ ')
    .replace(/\s*-\s*/g, ' − ')
    .replace(/\s*\+\s*/g, ' + ')
    .replace(/\^\s*\(?((?:[\d.,]|\{\{\w+\}\})+)\)?/g, '<sup>$1</sup>');
