import type { Draft } from './finding.ts';
import { type Item, optionSteps } from './item.ts';
import { holds, jaccard, norm, quoted } from './text.ts';

const SAME_STEM = { alike: 0.85, tokens: 5 };
const KEY_WORDS = 4;

/**
 * What the questions before one tell of it. An index made once leads to the few questions that can tell something;
 * `compared` is called for each that is then looked at.
 */
export function betweenQuestions(items: readonly Item[], compared: () => void = () => {}) {
  const twins = twinIndex(items);
  const sayings = sayingIndex(items);
  return function* (item: Item, n: number): Iterable<Draft> {
    const first = (lists: readonly (readonly number[])[], tells: (i: number) => boolean) =>
      firstBefore(n, lists, (i) => {
        compared();
        return tells(i);
      });
    const twin = items[first(twins(item), (i) => alike(item, items[i]))];
    if (twin)
      yield {
        code: 'item-duplicate',
        steps: ['prompt'],
        message: `the question is that of ${twin.source.id}`,
      };
    for (const key of item.keys.filter((k) => k.words >= KEY_WORDS)) {
      const says = (i: number) => sayings.texts[i]?.some((text) => holds(text, key.norm)) ?? false;
      const teller = items[first(sayings.withWordsOf(key.norm), says)];
      if (teller)
        yield {
          code: 'item-cues-item',
          steps: optionSteps(key),
          message: `${teller.source.id} says ${quoted(key.plain)}`,
        };
    }
  };
}

/** The first question before the nth that passes, or -1. The lists hold numbers of questions, which rise. */
function firstBefore(
  n: number,
  lists: readonly (readonly number[])[],
  passes: (i: number) => boolean,
): number {
  let first = n;
  for (const list of lists) first = Math.min(first, list.find((i) => i >= first || passes(i)) ?? first);
  return first < n ? first : -1;
}

function alike({ stemTokens: a }: Item, other: Item | undefined): boolean {
  const b = other?.stemTokens ?? new Set();
  return Math.min(a.size, b.size) >= SAME_STEM.tokens && jaccard(a, b) >= SAME_STEM.alike;
}

/**
 * Questions whose stems may be alike. Sets that share a part t of their members share one of the first
 * n - ⌈t·n⌉ + 1 members of either, whatever the order in which both are sorted: here rare words come first.
 * R. J. Bayardo, Y. Ma, R. Srikant: Scaling up all pairs similarity search. WWW 2007.
 */
function twinIndex(items: readonly Item[]) {
  const counts = new Map<string, number>();
  for (const { stemTokens } of items)
    for (const token of stemTokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  const rarity = (a: string, b: string) => Number(counts.get(a)) - Number(counts.get(b)) || (a < b ? -1 : 1);
  const leading = ({ stemTokens: { size }, stemTokens }: Item) =>
    // A product a little above a whole number must not cost a member.
    size < SAME_STEM.tokens
      ? []
      : [...stemTokens].sort(rarity).slice(0, size - Math.ceil(SAME_STEM.alike * size - 1e-9) + 1);
  const having = listsBy(items.map(leading));
  return (item: Item) => leading(item).map((token) => having.get(token) ?? []);
}

/** Questions whose prompt or explanation may hold a text: those that hold the rarest four words running of it. */
function sayingIndex(items: readonly Item[]) {
  const texts = items.map(({ source }) => [norm(source.prompt), norm(source.explanation)]);
  const having = listsBy(texts.map((said) => said.flatMap(runsOf)));
  const all = items.map((_, i) => i);
  return {
    texts,
    withWordsOf(text: string): number[][] {
      const lists = runsOf(text).map((run) => having.get(run) ?? []);
      // A text whose signs leave fewer words has no such run: any question may hold it.
      return [lists.sort((a, b) => a.length - b.length)[0] ?? all];
    },
  };
}

function runsOf(text: string): string[] {
  const words = text.split(' ');
  return words.slice(KEY_WORDS - 1).map((_, i) => words.slice(i, i + KEY_WORDS).join(' '));
}

/** The numbers of the lists that hold a text, by the text. */
function listsBy(all: readonly (readonly string[])[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [i, texts] of all.entries())
    for (const text of new Set(texts)) {
      const list = found.get(text);
      if (list) list.push(i);
      else found.set(text, [i]);
    }
  return found;
}
