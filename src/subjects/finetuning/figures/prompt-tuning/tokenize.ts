import { isToken, UNKNOWN } from './vocabulary.ts';

export const MAX_WORDS = 8;
export const MAX_TOKENS = 20;

export interface Token {
  text: string;
  /** Continues the word of the token before it. */
  inside: boolean;
}

/** Longest row first, from left to right, as WordPiece does it; a sign without a row becomes one unknown token. */
function pieces(word: string): string[] {
  const found: string[] = [];
  let rest = word;
  while (rest !== '') {
    let length = rest.length;
    while (length > 0 && !isToken(rest.slice(0, length))) length--;
    const token = length === 0 ? UNKNOWN : rest.slice(0, length);
    if (length > 0 || found.at(-1) !== UNKNOWN) found.push(token);
    rest = rest.slice(Math.max(1, length));
  }
  return found;
}

export interface Tokenized {
  tokens: Token[];
  /** Words or tokens were left out. */
  cut: boolean;
}

/** The toy tokenizer: words in lower case without signs, at most eight; an unknown word falls into pieces. */
export function tokenize(sentence: string): Tokenized {
  const plain = sentence.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const all = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const tokens = all
    .slice(0, MAX_WORDS)
    .flatMap((word) => pieces(word).map((text, i) => ({ text, inside: i > 0 })));
  return { tokens: tokens.slice(0, MAX_TOKENS), cut: all.length > MAX_WORDS || tokens.length > MAX_TOKENS };
}
