import type { Draft } from './finding.ts';
import type { Published } from './input.ts';
import { type Item, optionSteps } from './item.ts';
import { holds, jaccard, norm, quoted, tokensOf } from './text.ts';
import type { Words } from './words.ts';

const SAME_STEM = { alike: 0.85, tokens: 5 };
const KEY_WORDS = 4;
const CHANGED = 0.5;

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

/** Whether a question still asks what it asked when it was published under its id and version. */
export function* sinceRelease(item: Item, published: readonly Published[], words: Words): Iterable<Draft> {
  const { id, aliases, version } = item.source;
  const before = published.find((p) => p.id === id || aliases.includes(p.id));
  if (before?.version === version && jaccard(item.stemTokens, tokensOf(before.prompt, words)) < CHANGED)
    yield {
      code: 'id-changed',
      steps: ['id'],
      message: `${id} asks something else than when it was published`,
    };
}

export const goneSince = (items: readonly Item[], published: readonly Published[]) =>
  published.filter(({ id }) => !items.some(({ source }) => source.id === id || source.aliases.includes(id)));
