import type { Draft } from './finding.ts';
import { INVENTORY } from './input.ts';
import { type Item, optionSteps } from './item.ts';
import { formulasOf, plain, quoted, sentencesOf, withoutFormulas } from './text.ts';
import type { Words } from './words.ts';

/** The Latin slice of the faces in src/ui/fonts.css, and the symbols that come from the face for formulas. */
const OUTSIDE =
  /[^ -\u00ff\u0131\u0152\u0153\u02bb\u02bc\u02c6\u02da\u02dc\u2000-\u206f\u20ac\u2122\u2212\u2215]/u;
const GRADE = 12;

export interface Hearing {
  /** A formula in words, as a screen reader says it; throws when it cannot be set. */
  speak: (tex: string) => string;
}

/** Whether every text can be seen and heard. */
export function* readable(item: Item, { speak }: Hearing): Iterable<Draft> {
  for (const option of item.options) {
    const [formula, ...more] = formulasOf(option.markdown);
    if (formula === undefined || more.length > 0 || option.spoken) continue;
    if (/[\p{L}\p{N}]/u.test(withoutFormulas(option.markdown))) continue;
    const speech = speak(formula).trim();
    if (speech === '' || speech.includes('\\'))
      yield {
        code: 'speech-missing',
        steps: optionSteps(option),
        message: `${quoted(option.plain)} is read as ${quoted(speech)}`,
      };
  }
  const texts: [string, PropertyKey[]][] = [
    [item.stem, ['prompt']],
    ...item.options.map((o): [string, PropertyKey[]] => [o.markdown, optionSteps(o)]),
  ];
  for (const [text, steps] of texts) {
    const glyph = OUTSIDE.exec(withoutFormulas(text))?.[0];
    if (glyph) yield { code: 'glyph-outside-font', steps, message: `“${glyph}”` };
  }
}

/** What a learner may have met: the words of the lesson and of the glossary. */
export interface Vocabulary {
  known: ReadonlySet<string>;
  terms: ReadonlySet<string>;
  /** Every word of the terms, which says nothing of how hard a sentence is. */
  subject: ReadonlySet<string>;
}

export function* reach(item: Item, words: Words, { known, terms, subject }: Vocabulary): Iterable<Draft> {
  for (const option of item.distractors) {
    if (!option.misconception)
      yield {
        code: 'distractor-without-misconception',
        // What an inventory is for is to tell which ideas were there before and after.
        ...(item.lesson === INVENTORY && { level: 'warn' as const }),
        steps: optionSteps(option),
        message: `${quoted(option.plain)} names no misconception`,
      };
    const others = item.options.filter((o) => o.index !== option.index);
    const shared = [...option.tokens].some(
      (t) => known.has(t) || terms.has(t) || others.some((o) => o.tokens.has(t)),
    );
    if (option.tokens.size > 0 && !shared)
      yield {
        code: 'implausible-distractor',
        steps: optionSteps(option),
        message: `${quoted(option.plain)} has no word of the lesson or of another option`,
      };
  }
  const grade = gradeOf([item.stem, ...item.options.map((o) => o.markdown)], words, subject);
  if (grade > GRADE)
    yield {
      code: 'reading-grade',
      steps: ['prompt'],
      message: `grade ${grade.toFixed(1)}, at most ${GRADE}`,
    };
}

export const wordsOfTerms = (terms: readonly string[]): Set<string> =>
  new Set(
    terms.flatMap(
      (term) =>
        plain(term)
          .toLowerCase()
          .match(/\p{L}+/gu) ?? [],
    ),
  );

/** Flesch and Kincaid's grade, without formulas and the terms of the subject. */
function gradeOf(texts: readonly string[], words: Words, subject: ReadonlySet<string>): number {
  const sentences = texts.flatMap((text) => sentencesOf(withoutFormulas(text))).length;
  const counted = texts
    .flatMap(
      (text) =>
        withoutFormulas(text)
          .toLowerCase()
          .match(/\p{L}+/gu) ?? [],
    )
    .filter((word) => !subject.has(word));
  if (counted.length === 0) return 0;
  const syllables = counted.reduce((sum, word) => sum + words.syllables(word), 0);
  return (0.39 * counted.length) / Math.max(1, sentences) + (11.8 * syllables) / counted.length - 15.59;
}
