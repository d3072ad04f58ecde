import { formatDigits } from './format.ts';

const WORDS = [
  [1e9, ' billion'],
  [1e6, ' million'],
  [1e3, ' thousand'],
] as const;

/** A count as people say it, at three digits: 6.74 billion · 41.9 million · 25 thousand · 8,190. */
export function formatCount(count: number): string {
  const [by, word] =
    WORDS.find(([size]) => count >= (size === 1e3 ? 10_000 : 0.9995 * size)) ?? ([1, ''] as const);
  return `${formatDigits(count / by, 3)}${word}`;
}
