import { words } from '#words/typedNumber';
import { otherDataUnit } from './dataUnit.ts';
import { withMinus } from './format.ts';
import { plainDigits, type UnclearMarks } from './plainDigits.ts';

/** `read` is the value written back, for "Read as 8,000"; `unread` the part that could not be read. */
export type ParsedNumber = { ok: true; value: number; read: string } | Unread;

interface Unread {
  ok: false;
  unread: string;
  message: string;
  ambiguous?: true;
}

export interface NumberOptions {
  /**
   * The unit the question names. It may be typed and is then ignored; `%` also changes what `0.8%` means, and another
   * unit of data than the one named is converted.
   */
  unit?: string | undefined;
}

const SPACE = /[\s\u00a0\u2007\u2009\u202f]/gu;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const POWER: Readonly<Record<string, number>> = { k: 3, m: 6, b: 9, t: 12, ...words.powers };
const NBSP = '\u00a0';

const MANTISSA = /(?:\d(?:[ .,'_]?\d)*\.?|[.,]\d+)/y;
const EXPONENT = / ?[eE] ?([+-]?\d+)/y;
const TIMES_TEN = / ?(?:\*|×|·|x) ?10 ?(?:\^|\*\*) ?([+-]?\d+)/y;
const RAISED = / ?(?:\^|\*\*) ?([+-]?\d{1,4})(?!\d)/y;
const SUFFIX = new RegExp(` ?(${Object.keys(POWER).join('|')})(?!\\p{L})`, 'iuy');
const PERCENT = / ?%/y;
const OVER = / ?\/ ?/y;

/**
 * Reads `text` as one number the way a learner types it, or says which part could not be read. Never throws.
 *
 * `m` and `M` both mean million: nothing in a course on models is counted in thousandths, and the page writes back
 * what was read before anything is checked. Digits of other scripts count as ours. What marks between digits mean is decided in `plainDigits.ts`.
 */
export function parseNumber(text: string, { unit }: NumberOptions = {}): ParsedNumber {
  const shown = text.trim();
  const refuse = (unread: string, message: string): Unread => ({ ok: false, unread, message });
  const example = words.example(unit);
  if (shown === '') return refuse('', words.empty);

  const whole = plain(shown);
  const other = unit ? otherDataUnit(whole, unit) : undefined;
  const source = other ? other.before : withoutUnit(whole, unit);
  const scan = scanner(source.replace(/^[≈~] ?/u, ''));
  const factor = readFactor(scan);
  if (factor.kind === 'ambiguous')
    return {
      ...refuse(factor.text, words.ambiguous(shown, String(factor.either), writeNumber(factor.or))),
      ambiguous: true,
    };
  if (factor.kind === 'grouping') return refuse(factor.text, words.grouping(shown, factor.text, example));
  let value = factor.value;
  if (factor.kind === 'number' && scan.take(OVER)) {
    const below = readFactor(scan);
    if (below.kind !== 'number')
      return refuse(scan.rest() || '/', words.unread(shown, scan.rest() || '/', example));
    if (below.value === 0) return refuse('/', words.byZero(shown, example));
    value /= below.value;
  }
  const percent = factor.kind === 'number' && scan.take(PERCENT) !== undefined;
  if (factor.kind === 'none' || scan.rest().trim() !== '') {
    const unread = scan.rest().trim() || shown;
    return refuse(unread, words.unread(shown, unread, example));
  }
  if (!Number.isFinite(value)) return refuse(shown, words.tooLarge(shown, example));
  if (other) value = Number((value * other.factor).toPrecision(15));
  const shownUnit = percent || unit === '%' ? '%' : other && unit;
  const read = shownUnit ? `${writeNumber(value)}${NBSP}${shownUnit}` : writeNumber(value);
  return { ok: true, value: percent && unit !== '%' ? hundredth(value) : value, read };
}

/** Writes a number with all its digits, so that reading it again gives it back: 8,000 · 0.0022 · 6.6e27. */
export function writeNumber(value: number): string {
  const size = Math.abs(value);
  const text =
    size !== 0 && (size >= 1e15 || size < 1e-6)
      ? value.toExponential().replace('e+', 'e')
      : new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 15 }).format(value);
  return withMinus(text);
}

type Factor = { kind: 'number' | 'none'; value: number } | UnclearMarks;

/** One number with its sign, exponent and suffix; fractions have two. */
function readFactor(scan: Scanner): Factor {
  const sign = scan.take(/[+-] ?/y)?.[0].startsWith('-') ? -1 : 1;
  const mantissa = scan.take(MANTISSA)?.[0];
  if (mantissa === undefined) return { kind: 'none', value: 0 };
  const digits = plainDigits(mantissa);
  if (typeof digits !== 'string') return digits;
  const raised = scan.take(RAISED)?.[1];
  // A power of ten as it is written, without the noise of calculating it.
  if (raised !== undefined)
    return {
      kind: 'number',
      value: sign * (digits === '10' ? Number(`1e${raised}`) : Number(digits) ** Number(raised)) + 0,
    };
  const exponent = scan.take(EXPONENT) ?? scan.take(TIMES_TEN);
  const suffix = exponent ? undefined : scan.take(SUFFIX)?.[1]?.toLowerCase();
  const power = exponent ? exponent[1] : suffix ? POWER[suffix] : 0;
  // Through the text, not by multiplying: 8.4e6 is exact where 8.4 * 1e6 need not be.
  // Adding 0 makes −0 plain.
  return { kind: 'number', value: sign * Number(`${digits}e${power}`) + 0 };
}

/** Moves the decimal point without the noise of dividing: 0.8 becomes 0.008. */
function hundredth(value: number): number {
  const [digits = '0', power = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(power) - 2}`);
}

/** One spelling for each sign, space and mark. Keeps letters as typed, so that messages can quote them. */
function plain(text: string): string {
  return text
    .replace(SPACE, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/[^\P{Nd}\d]/gu, westernDigit)
    .replace(/[−–‐‑－]/gu, '-')
    .replace(/[٫．٬，٪％]/gu, (mark) => '..,,%%'.charAt('٫．٬，٪％'.indexOf(mark)))
    .replace(/[’‘]/gu, "'")
    .replace(
      /[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu,
      (run) => `^${run.replace('⁻', '-').replace('⁺', '').replace(/[^-]/gu, digitOf)}`,
    )
    .replace(/ ?(?:per ?cent)$/i, '%');
}

/** Digits of every script stand in tens, from 0: so many of them stand before this one. */
function westernDigit(digit: string): string {
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(Number(digit.codePointAt(0)) - before - 1))) before++;
  return String(before % 10);
}

const digitOf = (superscript: string) => String(SUPERSCRIPTS.indexOf(superscript));

/** Takes a unit the question names off the end: "8,000 parameters", "16 GB". One of it may lack its s. */
function withoutUnit(text: string, unit: string | undefined): string {
  if (!unit || unit === '%') return text;
  const low = text.toLowerCase();
  for (const word of [unit.toLowerCase(), unit.toLowerCase().replace(/s$/, '')]) {
    const before = text.slice(0, text.length - word.length);
    if (word !== '' && low.endsWith(word) && /[\d.)%]$|[kmbt ]$/i.test(before)) return before.trimEnd();
  }
  return text;
}

interface Scanner {
  take(pattern: RegExp): RegExpExecArray | undefined;
  rest(): string;
}

/** Reads sticky patterns one after another; what is left is what could not be read. */
function scanner(source: string): Scanner {
  let at = 0;
  return {
    take(pattern) {
      pattern.lastIndex = at;
      const found = pattern.exec(source) ?? undefined;
      if (found) at = pattern.lastIndex;
      return found;
    },
    rest: () => source.slice(at),
  };
}
