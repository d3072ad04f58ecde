import type { Draft } from './finding.ts';
import { type Item, optionSteps, quoted } from './item.ts';
import { holds, jaccard, norm } from './text.ts';

const SAME_STEM = { alike: 0.85, tokens: 5 };
const KEY_WORDS = 4;

/** What the questions before this one tell of it. */
export function* afterOthers(item: Item, earlier: readonly Item[]): Iterable<Draft> {
  const twin = earlier.find(
    (other) =>
      Math.min(item.stemTokens.size, other.stemTokens.size) >= SAME_STEM.tokens &&
      jaccard(item.stemTokens, other.stemTokens) >= SAME_STEM.alike,
  );
  if (twin)
    yield { code: 'item-duplicate', steps: ['prompt'], message: `the question is that of ${twin.source.id}` };
  for (const key of item.keys.filter((k) => k.words >= KEY_WORDS)) {
    const teller = earlier.find(({ source }) =>
      [source.prompt, source.explanation].some((text) => holds(norm(text), key.norm)),
    );
    if (teller)
      yield {
        code: 'item-cues-item',
        steps: optionSteps(key),
        message: `${teller.source.id} says ${quoted(key.plain)}`,
      };
  }
}
