import type { QuestionSource } from '../questions/authorKind.ts';
import type { Draft } from './finding.ts';
import type { Item } from './item.ts';
import { norm, wordsIn } from './text.ts';
import type { Words } from './vocabulary/vocabulary.ts';

const ENOUGH_WORDS = 6;

/** The fields that answer an answer. */
const SAID = ['feedback', 'unchosen', 'right', 'otherwise', 'low', 'high'];
/** Advice for any other answer may be brief: nothing is known of how it came about. */
const GENERAL = ['otherwise', 'low', 'high'];

interface Text {
  text: string;
  steps: PropertyKey[];
}

/** Every text under one of the names, however deep it stands in a question. */
export function textsNamed(names: readonly string[], part: unknown, steps: PropertyKey[] = []): Text[] {
  if (Array.isArray(part)) return part.flatMap((one, i) => textsNamed(names, one, [...steps, i]));
  if (part === null || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([name, value]) => {
    const at = [...steps, name];
    return typeof value === 'string' && names.includes(name)
      ? [{ text: value, steps: at }]
      : textsNamed(names, value, at);
  });
}

const feedbackOf = (source: QuestionSource) => textsNamed(SAID, source);

export function* feedbackRules({ source }: Item): Iterable<Draft> {
  const seen = new Set<string>();
  for (const { text, steps } of feedbackOf(source)) {
    const said = norm(text);
    if (seen.has(said))
      yield { code: 'feedback-copied', steps, message: 'the same feedback as on another answer' };
    seen.add(said);
  }
}

export function* feedbackWordRules({ source }: Item, words: Words): Iterable<Draft> {
  for (const { text, steps } of feedbackOf(source)) {
    if (GENERAL.includes(String(steps.at(-1)))) continue;
    const reason = wordsIn(text.replace(words.verdict, '')).length;
    if (reason < ENOUGH_WORDS)
      yield {
        code: 'feedback-verdict-only',
        steps,
        message: `${reason} words of reason, at least ${ENOUGH_WORDS}`,
      };
  }
}
