import { plain } from './text.ts';

/** A number with its unit, when a text is nothing else. */
export interface Quantity {
  value: number;
  unit: string;
}

const NUMBER = String.raw`[-−+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?`;
const ABOUT = String.raw`(?:about|roughly|around|≈|~)?\s*`;
const UNIT = String.raw`\s*(%|[\p{L}°]+(?: [\p{L}]+)?)?`;
const SINGLE = new RegExp(`^${ABOUT}(${NUMBER})(?:\\s*/\\s*(\\d+(?:\\.\\d+)?))?${UNIT}$`, 'iu');
const BETWEEN = new RegExp(`^(?:from |between )?(${NUMBER})\\s*(?:–|-|to|and)\\s*(${NUMBER})${UNIT}$`, 'iu');
const BELOW = new RegExp(`^(?:below|under|less than|fewer than|<)\\s*(${NUMBER})${UNIT}$`, 'iu');
const ABOVE = new RegExp(`^(?:above|over|more than|>)\\s*(${NUMBER})${UNIT}$`, 'iu');
const FROM = new RegExp(`^(?:at least\\s+(${NUMBER})${UNIT}|(${NUMBER})${UNIT} (?:or more|and more))$`, 'iu');

/** Digits as a program writes them: `$1{,}000$` is 1000, `\frac{1}{2}` is 1/2. */
const bare = (text: string) =>
  plain(text)
    .replace(/\$/g, '')
    .replace(/\\[dt]?frac\{([^}]*)\}\{([^}]*)\}/g, '$1/$2')
    .replace(/\\%/g, '%')
    .replace(/\{,\}|\\,/g, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(/−/g, '-')
    .replace(/\.$/, '')
    .trim();

const quantity = (value: number, unit = ''): Quantity =>
  unit === '%' ? { value: value / 100, unit: '' } : { value, unit: unit.toLowerCase() };

export function quantityOf(text: string): Quantity | null {
  const match = SINGLE.exec(bare(text));
  return match ? quantity(Number(match[1]) / Number(match[2] ?? 1), match[3]) : null;
}

/** From one number to another; a mark says whether the ends belong to it. */
export interface Range {
  from: number;
  to: number;
  open: boolean;
  unit: string;
}

export function rangeOf(text: string): Range | null {
  const written = bare(text);
  const between = BETWEEN.exec(written);
  if (between) return range(Number(between[1]), Number(between[2]), false, between[3]);
  const below = BELOW.exec(written);
  if (below) return range(Number.NEGATIVE_INFINITY, Number(below[1]), true, below[2]);
  const above = ABOVE.exec(written);
  if (above) return range(Number(above[1]), Number.POSITIVE_INFINITY, true, above[2]);
  const from = FROM.exec(written);
  return from ? range(Number(from[1] ?? from[3]), Number.POSITIVE_INFINITY, false, from[2] ?? from[4]) : null;
}

const range = (from: number, to: number, open: boolean, unit = ''): Range => ({
  from,
  to,
  open,
  unit: unit.toLowerCase(),
});

export const overlap = (a: Range, b: Range): boolean => {
  const [low, high] = a.from <= b.from ? [a, b] : [b, a];
  return low.open || high.open ? high.from < low.to : high.from <= low.to;
};
