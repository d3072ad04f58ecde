import type { Draft } from './finding.ts';
import { type Item, optionSteps, singleKey } from './item.ts';
import { quoted, withoutFormulas } from './text.ts';
import type { Words } from './vocabulary/vocabulary.ts';

/** A word in more than this share of the course's questions is its subject and no cue. */
const COMMON = 0.25;

/** Words that point to the right option, or away from the others. `share` says how common a word is. */
export function* wordingCues(item: Item, words: Words, share: (token: string) => number): Iterable<Draft> {
  const { keys, distractors, stemTokens, options } = item;
  const absolute = distractors.filter((o) => words.absolutes.test(withoutFormulas(o.markdown)));
  const [first] = absolute;
  if (
    first &&
    absolute.length * 2 >= distractors.length &&
    !keys.some((o) => words.absolutes.test(withoutFormulas(o.markdown)))
  )
    yield {
      code: 'absolutes-in-distractors',
      steps: optionSteps(first),
      message: `“${words.absolutes.exec(withoutFormulas(first.markdown))?.[0]}” in a wrong option and in no right one`,
    };

  const key = singleKey(item);
  if (!key) return;
  const hedge = words.hedges.exec(key.plain)?.[0];
  if (hedge && !distractors.some((o) => words.hedges.test(o.plain)))
    yield {
      code: 'hedge-only-in-key',
      steps: optionSteps(key),
      message: `“${hedge}” in the right option alone`,
    };

  const clang = [...key.tokens].filter(
    (token) =>
      stemTokens.has(token) && share(token) <= COMMON && !distractors.some((o) => o.tokens.has(token)),
  );
  if (clang.length > 0)
    yield {
      code: 'clang',
      steps: optionSteps(key),
      message: `${clang.map((t) => `“${t}…”`).join(', ')} in the question and in the right option alone`,
      level: clang.length > 1 ? 'warn' : 'info',
    };

  if (options.length < 4) return;
  const shared = (of: (typeof options)[number]) =>
    [...of.tokens].reduce((n, t) => n + options.filter((o) => o !== of && o.tokens.has(t)).length, 0);
  const next = Math.max(...distractors.map(shared));
  if (shared(key) > 0 && shared(key) >= 1.5 * next)
    yield {
      code: 'convergence',
      steps: optionSteps(key),
      message: `${quoted(key.plain)} shares ${shared(key)} words with the others, the next ${next}`,
    };
}
