import type { FaultAt } from './fault.ts';

/**
 * Characters that nobody sees: they make words that look alike differ, hide what is compared, or turn the order in which
 * a line is read. What joins or parts letters of a script (U+200C, U+200D) and a hyphen that may be used (U+00AD) stay.
 * Sources: Unicode TR 36 and 39; CVE-2021-42574, “Trojan Source”.
 */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/;
/** Marks of direction, which a text from right to left may need. */
const MARK = /[\u200e\u200f\u061c]/;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** The first of them in a text. */
export function invisibleFault(text: string): FaultAt | undefined {
  const found = INVISIBLE.exec(text) ?? (RIGHT_TO_LEFT.test(text) ? null : MARK.exec(text));
  if (!found) return undefined;
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return {
    offset: found.index,
    unexpected: `the character U+${code}, which nobody sees`,
    expected: 'the text without it',
  };
}
