import { roleOf } from '../questions/roleOf.ts';
import type { Draft } from './finding.ts';
import { type Item, optionSteps } from './item.ts';
import { formulasOf, plain, quoted, sentencesOf, withoutFormulas, wordsIn } from './text.ts';
import type { Words } from './vocabulary/vocabulary.ts';

const STEM_WORDS = { opener: 60, check: 90, prediction: 60 };
const OPTION_WORDS = 25;

export function* lengthLimits({ source, stem, lists }: Item): Iterable<Draft> {
  const [length, limit] = [wordsIn(stem).length, STEM_WORDS[roleOf(source)]];
  if (length > limit)
    yield { code: 'stem-long', steps: ['prompt'], message: `${length} words, at most ${limit}` };
  for (const option of lists.flat())
    if (option.words > OPTION_WORDS)
      yield {
        code: 'option-long',
        steps: optionSteps(option),
        message: `${option.words} words, at most ${OPTION_WORDS}`,
      };
}

/** Whether the stem asks something, and asks it in the affirmative. */
export function* stemRules({ stem, options }: Item, words: Words): Iterable<Draft> {
  const sentences = sentencesOf(stem);
  const asked = sentences.findLast((s) => /[?:]$/.test(s)) ?? sentences.at(-1) ?? '';
  const whole = plain(stem);
  const blank = /_{2,}|…/.test(whole);

  if (wordsIn(stem).length < 4 || words.unfocused.test(whole))
    yield { code: 'stem-unfocused', steps: ['prompt'], message: `${quoted(whole)} cannot be answered alone` };
  if (!/[?:]$/.test(whole) && !blank && !words.imperative.test(plain(sentences.at(-1) ?? '')))
    yield {
      code: 'stem-not-a-question',
      steps: ['prompt'],
      message: 'no question mark, colon, blank or request',
    };

  const negative = words.negations.exec(plain(asked));
  if (!negative) return;
  const seen = words.emphasised.test(asked);
  yield {
    code: 'stem-negative',
    steps: ['prompt'],
    message: `${quoted(negative[0])} in the question`,
    level: seen ? 'warn' : 'error',
  };
  for (const option of options)
    if (words.negations.test(withoutFormulas(option.markdown)))
      yield {
        code: 'double-negative',
        steps: optionSteps(option),
        message: `${quoted(negative[0])} in the question and ${quoted(option.plain)} as an answer`,
      };
}

/** Words that name the place of an option. Shuffled options have none. */
export function* placeRules(item: Item, words: Words): Iterable<Draft> {
  const { source, shuffled, stem, options } = item;
  const symbols = new Set(
    [stem, ...options.map((o) => o.markdown)].flatMap((text) => [
      ...formulasOf(text)
        .join(' ')
        .split(/[^A-Za-z]+/),
      ...(plain(text).match(/\b[A-H]\b/g) ?? []),
    ]),
  );
  const texts: [string, PropertyKey[]][] = [
    [stem, ['prompt']],
    [source.explanation, ['explanation']],
    ...source.hints.map((hint, i): [string, PropertyKey[]] => [hint, ['hints', i]]),
    ...options.flatMap((o): [string, PropertyKey[]][] => [
      [o.markdown, optionSteps(o)],
      [o.feedback, optionSteps(o, 'feedback')],
    ]),
  ];
  for (const [text, steps] of texts) {
    const letters = words.letters.exec(plain(text));
    // Letters that the question itself uses as symbols, such as the matrices A and B, name no options.
    const lettered = letters?.slice(1).some((letter) => !symbols.has(letter)) ? letters[0] : undefined;
    const place = words.position.exec(plain(text))?.[0] ?? lettered;
    if (place && shuffled)
      yield { code: 'position-reference', steps, message: `${quoted(place)} names a place` };
  }
  for (const option of item.lists.flat()) {
    const match = words.allNone.exec(option.plain);
    if (match)
      yield {
        code: 'all-none-above',
        steps: optionSteps(option),
        message: `${quoted(match[0])} as an option`,
        level: shuffled ? 'error' : 'warn',
      };
  }
}
