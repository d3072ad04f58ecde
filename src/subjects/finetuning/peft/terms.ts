import { formatNumber } from '../../../notation/format.ts';

/** One line of the working: `36 × 16 × (2,048 + 2,048)`, what it counts, and what it comes to. */
export interface Term {
  working: string;
  what: string;
  value: number;
}

/** Writes a calculation with the numbers as the course prints them: n`${36} × ${16}`. */
export const n = (words: TemplateStringsArray, ...numbers: number[]): string =>
  words.reduce(
    (text, word, at) => text + word + (at < numbers.length ? formatNumber(numbers[at] as number) : ''),
    '',
  );

export const sumTerms = (terms: readonly Term[]): number => terms.reduce((sum, term) => sum + term.value, 0);
