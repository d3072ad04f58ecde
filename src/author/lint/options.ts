import type { Draft } from './finding.ts';
import { type Item, type ItemOption, optionSteps } from './item.ts';
import { overlap, quantityOf, rangeOf } from './quantity.ts';
import { jaccard, quoted } from './text.ts';
import type { Words } from './vocabulary/vocabulary.ts';

/** How many options there are, and whether they differ. */
export function* optionRules(item: Item): Iterable<Draft> {
  const { options, source } = item;
  if (options.length > 5)
    yield { code: 'option-count', steps: ['options'], message: `${options.length} options, at most 5` };
  if (source.role === 'opener' && options.length > 3)
    yield { code: 'opener-options', steps: ['options'], message: `${options.length} options in an opener` };
  for (const [a, b] of item.lists.flatMap(pairs)) {
    if (a.norm === b.norm || sameQuantity(a, b))
      yield {
        code: 'option-duplicate',
        steps: optionSteps(b),
        message: `${quoted(b.plain)} equals ${quoted(a.plain)}`,
      };
    const [first, second] = [rangeOf(a.markdown), rangeOf(b.markdown)];
    if (first && second && first.unit === second.unit && overlap(first, second))
      yield {
        code: 'option-range-overlap',
        steps: optionSteps(b),
        message: `${quoted(b.plain)} meets ${quoted(a.plain)}`,
      };
  }
  yield* orderOfNumbers(item);
}

export function* optionWordRules({ options, lists }: Item, words: Words): Iterable<Draft> {
  for (const [a, b] of lists.flatMap(pairs)) {
    if (a.words < 4 || b.words < 4 || a.norm === b.norm) continue;
    const [first, second] = [new Set(a.norm.split(' ')), new Set(b.norm.split(' '))];
    const different = [...first, ...second].filter((word) => first.has(word) !== second.has(word));
    const alike = jaccard(first, second);
    if (alike >= 0.8 && different.length > 0 && !meaningful(different, words))
      yield {
        code: 'option-near-duplicate',
        steps: optionSteps(b),
        message: `${quoted(b.plain)} says nearly the same as ${quoted(a.plain)}`,
      };
  }
  if (options.length === 2 && options.every((o) => words.yesNo.has(o.norm)))
    yield {
      code: 'true-false',
      steps: ['options'],
      message: `${quoted(options.map((o) => o.plain).join(' / '))}`,
    };
}

/** Two texts mean different things when a number, a symbol, a negation or an opposite is the difference. */
const meaningful = (different: readonly string[], words: Words) =>
  different.some((word) => /\d|[\\^_=+]/.test(word) || word.length === 1 || words.negations.test(word)) ||
  words.opposites.some(([a, b]) => different.includes(a) && different.includes(b));

function* orderOfNumbers({ options, shuffled }: Item): Iterable<Draft> {
  const numbers = options.map((o) => quantityOf(o.markdown));
  const values = numbers.flatMap((n) => (n && n.unit === numbers[0]?.unit ? n.value : []));
  if (options.length < 2 || values.length < options.length) return;
  if (shuffled)
    yield { code: 'numeric-shuffled', steps: ['options'], message: 'numbers as options are shuffled' };
  else if (!monotonic(values) && !monotonic(values.toReversed()))
    yield { code: 'numeric-unsorted', steps: ['options'], message: `${values.join(', ')} are out of order` };
}

export const isNumeric = ({ options }: Item): boolean =>
  options.length > 0 && options.every((o) => quantityOf(o.markdown) !== null);

const monotonic = (values: readonly number[]) => values.every((v, i) => i === 0 || v > Number(values[i - 1]));

function sameQuantity(a: ItemOption, b: ItemOption) {
  const [first, second] = [quantityOf(a.markdown), quantityOf(b.markdown)];
  return first !== null && second !== null && first.value === second.value && first.unit === second.unit;
}

const pairs = <T>(all: readonly T[]): [T, T][] =>
  all.flatMap((a, i) => all.slice(i + 1).map((b): [T, T] => [a, b]));
