import { Lexer, Parser } from 'yaml';
import { LIMITS, shownLimit } from '../../course/limits.ts';
import type { FaultAt } from '../fault.ts';

/**
 * What is nested too deeply, or holds too much, to be made a document of: composing one calls itself for each level, and
 * compares each key of a map with all others. Reading the tokens does neither.
 */
export function yamlLimit(text: string): FaultAt | undefined {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    const offset = parser.offset;
    // What it gives are whole documents; only what it is in the middle of matters here.
    for (const _ of parser.next(lexeme));
    if (parser.stack.length > LIMITS.depth)
      return {
        offset,
        unexpected: 'a value inside so many others',
        expected: `at most ${shownLimit('depth')} levels`,
      };
    const top = parser.stack.at(-1);
    if (top && 'items' in top && top.items.length > LIMITS.list)
      return {
        offset,
        unexpected: 'a list or a map this long',
        expected: `at most ${shownLimit('list')} values`,
      };
  }
}
