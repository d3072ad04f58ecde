import type { Draft } from './finding.ts';
import type { Item } from './item.ts';
import { norm, wordsIn } from './text.ts';
import type { Words } from './words.ts';

const ENOUGH_WORDS = 6;

/** Every feedback of a question with its place. */
function feedbackOf({ source }: Item): { text: string; steps: PropertyKey[] }[] {
  if ('options' in source)
    return source.options.map((o, i) => ({ text: o.feedback, steps: ['options', i, 'feedback'] }));
  return [
    ...source.wrong.map((route, i) => ({ text: route.feedback, steps: ['wrong', i, 'feedback'] })),
    ...(source.kind === 'operate' ? [{ text: source.right, steps: ['right'] }] : []),
    { text: source.otherwise, steps: ['otherwise'] },
  ];
}

export function* feedbackRules(item: Item): Iterable<Draft> {
  const seen = new Set<string>();
  for (const { text, steps } of feedbackOf(item)) {
    const said = norm(text);
    if (seen.has(said))
      yield { code: 'feedback-copied', steps, message: 'the same feedback as on another answer' };
    seen.add(said);
  }
}

export function* feedbackWordRules(item: Item, words: Words): Iterable<Draft> {
  // Advice for any other number may be brief: nothing is known of how it came about.
  for (const { text, steps } of feedbackOf(item).filter(({ steps }) => steps[0] !== 'otherwise')) {
    const reason = wordsIn(text.replace(words.verdict, '')).length;
    if (reason < ENOUGH_WORDS)
      yield {
        code: 'feedback-verdict-only',
        steps,
        message: `${reason} words of reason, at least ${ENOUGH_WORDS}`,
      };
  }
}
