import type { Draft } from './finding.ts';
import { type Item, optionSteps, singleKey } from './item.ts';
import type { Words } from './vocabulary/vocabulary.ts';

/**
 * With three fair options whose lengths vary by 35 %, 6 % of honest questions reach the higher limit and 10 % the
 * lower one, so that a single question is never an error: the course as a whole is (`course-key-longest`).
 */
const LONGER = { warn: { times: 1.6, by: 15 }, info: { times: 1.25, by: 12 } };
const SHORTER = { times: 1.8, by: 15 };

/** Whether length points to the right option. */
export function* lengthCues(item: Item): Iterable<Draft> {
  const key = singleKey(item);
  if (!key) return;
  const lengths = item.distractors.map((o) => o.length);
  const [longest, shortest] = [Math.max(...lengths), Math.min(...lengths)];
  const level = (['warn', 'info'] as const).find(
    (l) => key.length >= LONGER[l].times * longest && key.length - longest >= LONGER[l].by,
  );
  if (level)
    yield {
      code: 'key-longest',
      steps: optionSteps(key),
      message: `the right option has ${key.length} characters, the others at most ${longest}`,
      level,
    };
  if (key.length * SHORTER.times <= shortest && shortest - key.length >= SHORTER.by)
    yield {
      code: 'key-shortest',
      steps: optionSteps(key),
      message: `the right option has ${key.length} characters, the others at least ${shortest}`,
    };
}

export function* qualifiedKey(item: Item, words: Words): Iterable<Draft> {
  const key = singleKey(item);
  const mark = key && words.qualifiers.exec(key.plain)?.[0];
  if (mark && key.words >= 8 && !item.distractors.some((o) => words.qualifiers.test(o.plain)))
    yield {
      code: 'key-over-qualified',
      steps: optionSteps(key),
      message: `“${mark}” in the right option alone`,
    };
}
