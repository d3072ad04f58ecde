import { ExpressionError, evaluate, parseExpression } from '../../notation/expression.ts';
import { formatNumber } from '../../notation/format.ts';

/** TeX of plain sums as `expression.ts` reads them, one after another. */
const PLAIN: [RegExp, string][] = [
  [/\\(?:left|right|displaystyle|,|;|:|!|\s)|~|\{,\}/g, ''],
  [/\\[dt]?frac/g, '\\frac'],
  [/\\(?:cdot|times)(?![A-Za-z])/g, '*'],
  [/\\div(?![A-Za-z])/g, '/'],
  [/−/g, '-'],
  [/(\d)\s*\\?%/g, '$1/100'],
];
const FRACTION = /\\frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g;
const BRACES = /\{([^{}]*)\}/g;
/** What only numbers and signs are left of: letters would be quantities, of which nothing is known. */
const SUM = /^[\d.\s+*/^()-]*\d[\d.\s+*/^()-]*$/;
const RELATION = /\\approx(?![A-Za-z])|=/g;

interface Side {
  value: number;
  /** By how much it may be off when it is a number alone, rounded as it is written; 0 for what is calculated. */
  slack: number;
}

/**
 * What is wrong with a formula that says of plain numbers that they are equal, `2 \cdot 4 = 9`, by more than rounding
 * explains: what stands on the left is something else. Undefined where all is right, or it speaks of more than numbers.
 * A sign of per cent behind the formula, `$156/200 = 78$ %`, may belong to its last number, or to all of it.
 */
export function sumFault(tex: string, behind = ''): string | undefined {
  const wrong = wrongIn(tex);
  return /^\s?%/.test(behind) ? wrong && wrongIn(`${tex} %`) : wrong;
}

function wrongIn(tex: string): string | undefined {
  const signs = tex.match(RELATION) ?? [];
  const sides = tex.split(RELATION).map(sideOf);
  for (const [i, sign] of signs.entries()) {
    const [left, right] = [sides[i], sides[i + 1]];
    if (!left || !right) continue;
    const about = sign === '=' ? 0 : ABOUT * Math.abs(left.value);
    const slack = Math.max(left.slack, right.slack, about, NOISE * Math.abs(left.value));
    if (Math.abs(left.value - right.value) > slack) return formatNumber(left.value);
  }
}

const NOISE = 1e-9;
/** “About” leaves this much of it open, whatever digits are written. */
const ABOUT = 0.05;

function sideOf(tex: string): Side | undefined {
  let text = PLAIN.reduce((now, [from, to]) => now.replace(from, to), tex);
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(FRACTION, '(($1)/($2))');
  }
  text = text.replace(BRACES, '($1)').trim();
  if (!SUM.test(text)) return undefined;
  try {
    const value = evaluate(parseExpression(text));
    const [, decimals = '', percent] = /^-?\d+(?:\.(\d+))?(\/100)?$/.exec(text.replaceAll(' ', '')) ?? [null];
    const alone = /^-?[\d. ]+(\/100)?$/.test(text);
    const unit = 10 ** -(decimals ?? '').length / (percent ? 100 : 1);
    return Number.isFinite(value) ? { value, slack: alone ? 0.5 * unit * (1 + NOISE) : 0 } : undefined;
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return undefined;
  }
}
