import { clip } from '../clip.ts';
import type { Fault, FaultAt } from '../fault.ts';

/** Marks in a plain text that show as they are because what they begin is not complete. */
export function literalMark(source: string): Fault | undefined {
  if (/(?<!\\)\$(?!\d)/.test(source))
    return {
      unexpected: 'a dollar without another',
      expected: 'one at both ends of a formula, or \\$ for money',
    };
  const reference = /(?<!\\)\[[^\]]+\]\[[^\]]*\]/.exec(source);
  if (reference)
    return {
      unexpected: `link “${reference[0]}” whose address is not given`,
      expected: '[words](address), or \\[ for a bracket',
    };
}

/** A mark of code, and one of emphasis that stands at a word; in a sum it has spaces around it, in a name letters. */
const UNCLOSED =
  /(?<!\\)`+|(?<![\\*\p{L}\d])\*+(?=[^\s*])|(?<=[^\s\\*])\*+(?![*\p{L}\d(])|(?<![\\\p{L}\d_])_+(?=[\p{L}\d])|(?<!\\)~~+/u;

/** What begins code or emphasis in a plain text, or ends it, without its other half. */
export function unclosedMark(source: string): FaultAt | undefined {
  const found = UNCLOSED.exec(source);
  if (!found) return undefined;
  const [mark] = found;
  return {
    offset: found.index,
    unexpected: `“${clip(mark)}” without another`,
    expected: `one at both ends of the words, or \\${mark.charAt(0)} for the mark itself`,
  };
}

/** Paragraphs that were meant as another kind of block. */
export function literalBlock(source: string): Fault | undefined {
  if (/^#{2,6}[^#\s]/.test(source))
    return {
      unexpected: `heading “${source.split('\n')[0]?.slice(0, 40)}”`,
      expected: 'a space behind its “#”',
    };
  if (/^\|.*\|[ \t]*(\n|$)/.test(source))
    return { unexpected: 'a row of a table', expected: 'a line of |---|---| below the first row' };
}

/** A formula that begins or ends as no formula does: the words between two prices. */
export function priceFault(source: string, before: string, after: string): Fault | undefined {
  if (source.startsWith('$$')) return undefined;
  const content = source.slice(1, -1);
  const plain = content.replace(/\\(text\w*|operatorname|math\w+)\s*\{[^}]*\}|\\[A-Za-z]+/g, ' ');
  const words = plain.match(/[A-Za-z]{3,}/g) ?? [];
  const digit = /^\d/.test(content);
  const price =
    /^\s|\s$/.test(content) || /^\d/.test(after) || (digit && (words.length > 1 || /[A-Za-z]$/.test(before)));
  if (!price) return undefined;
  return {
    unexpected: `formula “${clip(content)}”`,
    expected: '\\$ for money, and no space inside the dollars of a formula',
  };
}
