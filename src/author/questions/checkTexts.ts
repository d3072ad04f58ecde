import { ExpressionError, namesIn, parseExpression } from '../../notation/expression.ts';
import { PLACEHOLDER } from '../../notation/variables.ts';
import { authorKindOf } from '../../questions/kinds/authors.ts';
import { clip } from '../clip.ts';
import type { QuestionSource, Surroundings } from './authorKind.ts';
import { textsOf, type WrittenText } from './textsOf.ts';

/** Reports what would reach learners as it is written: placeholders that nothing fills, and marks in plain texts. */
export function checkTexts(question: QuestionSource, around: Surroundings) {
  const names = authorKindOf(question.kind).variables?.(question);
  for (const written of textsOf(question)) {
    placeholders(written, written.steps[0] === 'unit' ? undefined : names, around);
    if (written.plain) marks(written, around);
  }
}

/** Formulas, code and the attributes of directives, where braces have other meanings; and `\{`. */
const ELSEWHERE = /\$\$[\s\S]*?\$\$|(?<!\\)\$[^$]*\$|`[^`]*`|:\w+(?:\[[^\]]*\])?\{(?!\{)[^{}]*\}|\\[{}]/g;
const blank = (found: string) => ' '.repeat(found.length);

function placeholders(
  { text, steps }: WrittenText,
  names: string[] | undefined,
  { inText, report }: Surroundings,
) {
  if (!names)
    for (const { 0: found, index } of text.matchAll(PLACEHOLDER))
      report(
        inText(steps, index),
        `“${clip(found)}” where no numbers are put in`,
        steps[0] === 'unit'
          ? 'words alone: the unit is the same in all variants'
          : 'a numeric question with variables, or the number itself',
      );
  const rest = text.replace(PLACEHOLDER, blank).replace(ELSEWHERE, blank);
  for (const { 0: found, index } of rest.matchAll(/\{\{[^{}]*\}?|\{?[^{}\s]*\}\}/g))
    report(inText(steps, index), `“${clip(found.trim())}”`, 'two braces at both ends, as in {{r}}');
  for (const { index, 1: source = '' } of rest.matchAll(/(?<!\{)\{([^{}]+)\}(?!\})/g))
    if (names && speaksOf(source, names))
      report(inText(steps, index), `“{${source}}”`, `“{{${source}}}”, with two braces at both ends`);
}

function speaksOf(source: string, names: readonly string[]): boolean {
  try {
    const used = namesIn(parseExpression(source));
    return used.length > 0 && used.every(({ name }) => names.includes(name) || name === 'answer');
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return false;
  }
}

const MARKS: [pattern: RegExp, name: string][] = [
  [/<\/?[A-Za-z][^<>]*>/, 'HTML'],
  [/&(?:[A-Za-z]+|#\d+);/, 'HTML'],
  [/\$[^$]+\$/, 'formula'],
];

function marks({ text, steps }: WrittenText, { inText, report }: Surroundings) {
  for (const [pattern, name] of MARKS) {
    const found = pattern.exec(text);
    if (found)
      report(
        inText(steps, found.index),
        `${name} “${clip(found[0])}” in a text that is shown or read as it is written`,
        'plain words',
      );
  }
}
