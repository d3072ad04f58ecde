import type { Html } from '../../course/types.ts';
import type { Context } from './context.ts';
import { html } from './html.ts';
import { Passage, type PlaceOf } from './passage.ts';
import { wordsOf } from './plainText.ts';
import { readMarkdown } from './readMarkdown.ts';
import type { Scope } from './scope.ts';

/**
 * A short text: a prompt, an option, a hint, a piece of feedback. `original` leads back to what the author wrote
 * when the text was made from it, for quoting.
 */
export function renderText(
  text: string,
  place: PlaceOf,
  context: Context,
  scope: Scope,
  original?: (piece: string) => string,
): { html: Html; text: string } {
  const { tree, faults } = readMarkdown(text);
  for (const { offset, unexpected, expected } of faults) scope.report(place(offset), unexpected, expected);
  if (faults.length > 0) return { html: '', text: '' };
  return { html: html(tree, context, new Passage(scope, text, place, original)), text: wordsOf(tree) };
}
