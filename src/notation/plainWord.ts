/** One spelling for each mark that keyboards and programs write in several ways. */
const MARKS: [RegExp, string][] = [
  // Soft hyphens and what joins, parts or turns without being seen, as pasted words carry.
  [/[\u00ad\u200b-\u200f\u2060\ufeff]/g, ''],
  [/[’‘‚‛ʼʹ′`´]/g, "'"],
  [/[“”„‟″«»]/g, '"'],
  [/[‐‑‒–—―−﹣－]/g, '-'],
  [/…/g, '...'],
  [/\s+/g, ' '],
];

/**
 * A word as it is compared: capitals, spaces at the ends, and the forms of apostrophes, quotes and hyphens make no
 * difference, nor does whether an accent is one character with its letter or one of its own.
 */
export const plainWord = (word: string): string =>
  MARKS.reduce((text, [from, to]) => text.replace(from, to), word.normalize('NFC'))
    .trim()
    .toLowerCase();
