import type { Words } from './vocabulary/vocabulary.ts';

const FORMULA = /\$\$?((?:\\[\s\S]|[^$\\])+)\$\$?/g;
/** Sets a space and shows nothing. */
const SPACING = /\\(?:[,;:!> ]|q?quad\b|left\b|right\b|displaystyle\b)/g;

/** What is read of a text in markdown: its words and formulas, without marks, addresses and images. */
export const plain = (markdown: string): string =>
  markdown
    .replace(/```[^\n]*\n?/g, ' ')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/:{1,3}[a-z]+\[([^\]]*)\](?:\{[^}]*\})?/g, '$1')
    .replace(/:{1,3}[a-z]+\{[^}]*\}/g, ' ')
    .replace(/`|\*\*/g, '')
    .replace(/(?<![\w$\\])[*_](?=\S)([^*_$]+)(?<=\S)[*_](?!\w)/g, '$1')
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim();

/** The same text whatever its case, punctuation and TeX grouping. Marks within numbers and formulas stay. */
export const norm = (markdown: string): string =>
  plain(markdown)
    .toLowerCase()
    .replace(FORMULA, (_, tex: string) => tex.replace(SPACING, '').replace(/[{}\s]/g, ''))
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(/(?<!\d)[.,](?=\S)|[.,](?!\d)|[;:!?"“”‘’'()…]/g, '')
    .replace(/(?<=[a-z])-(?=[a-z])/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Length as seen. A formula counts its symbols: by its source every formula would be the longest option. */
export function visibleLength(markdown: string): number {
  let formulas = 0;
  const prose = plain(markdown).replace(FORMULA, (_, tex: string) => {
    formulas += symbolsOf(tex);
    return '';
  });
  return prose.length + formulas;
}

const symbolsOf = (tex: string) => {
  const shown = tex.replace(SPACING, '').replace(/\\(?:begin|end)\{[^}]*\}/g, '');
  return (shown.match(/\\[a-zA-Z]+|\\.|[^\s{}^_&\\]/g) ?? []).length;
};

export const withoutFormulas = (markdown: string): string => plain(markdown).replace(FORMULA, ' ');

export const formulasOf = (markdown: string): string[] =>
  [...plain(markdown).matchAll(FORMULA)].map((match) => match[1] ?? '');

/** Words in the usual sense; a formula or a number counts as one. */
export const wordsIn = (markdown: string): string[] =>
  plain(markdown)
    .replace(FORMULA, ' formula ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

/** What a text is about: the stems of its longer words. */
export const tokensOf = (markdown: string, words: Words): Set<string> =>
  new Set(
    (
      withoutFormulas(markdown)
        .toLowerCase()
        .match(/\p{L}[\p{L}'’]*/gu) ?? []
    )
      .filter((word) => word.length >= 4 && !words.stop.has(word))
      .map(words.stem),
  );

/** Shared members against all members, from 0 to 1. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((member) => b.has(member)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

export const sentencesOf = (markdown: string): string[] =>
  markdown
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=[.?!:])\s+(?=[\p{Lu}*$“])/u);

/** Whether a text holds another as whole words. */
export const holds = (text: string, part: string): boolean =>
  part !== '' && ` ${text} `.includes(` ${part} `);

export const quoted = (text: string) => `“${text.length > 50 ? `${text.slice(0, 47)}…` : text}”`;
