import type { Diagnostic } from '../diagnostic.ts';
import { type Cue, guess } from './blindBot.ts';
import { formatTally, levelByChance, type Tally, tally } from './chance.ts';
import { findingAt } from './finding.ts';
import type { LintInput } from './input.ts';
import { type Item, singleKey } from './item.ts';
import { isNumeric } from './options.ts';
import type { Words } from './words.ts';

const ENOUGH_KEYS = 8;
const ENOUGH_GUESSES = 12;
const RUN = 5;

const single = (items: readonly Item[]) => items.filter((item) => singleKey(item) !== undefined);
const luck = (item: Item) => 1 / item.options.length;

/** Questions whose longest option is the right one, no other being as long. */
export const keyLongest = (items: readonly Item[]): Tally =>
  tally(
    single(items).map((item) => ({
      happened: item.distractors.every((o) => o.length < Number(item.keys[0]?.length)),
      p: luck(item),
    })),
  );

export interface BlindBot extends Tally {
  /** What it got right, and by which cue. */
  right: { id: string; cue: Cue }[];
}

export function blindBot(items: readonly Item[], words: Words): BlindBot {
  const guesses = single(items).flatMap((item) => {
    const made = guess(item, words);
    return made ? { id: item.source.id, happened: made.right, p: luck(item), cue: made.cue } : [];
  });
  return { ...tally(guesses), right: guesses.filter((g) => g.happened).map(({ id, cue }) => ({ id, cue })) };
}

/** Places of the right options as written, the first counted as 0. */
const places = (items: readonly Item[]) => single(items).map((item) => Number(item.keys[0]?.index));

export function keyPositions(items: readonly Item[]): number[] {
  const counts: number[] = [];
  for (const place of places(items)) counts[place] = (counts[place] ?? 0) + 1;
  return Array.from(counts, (n) => n ?? 0);
}

/** Questions whose options every learner meets in the same order, for no reason of theirs. */
export const inFixedOrder = (items: readonly Item[]) =>
  items.filter((i) => i.options.length > 0 && !i.shuffled && !isNumeric(i));

/** Cues that show only over many questions. */
export function* bankRules(
  input: LintInput,
  items: readonly Item[],
  longest: Tally,
  bot: BlindBot | undefined,
): Iterable<Diagnostic> {
  const at = input.declared('course', '');
  const longestLevel = longest.of >= ENOUGH_KEYS && levelByChance(longest.p);
  if (longestLevel)
    yield findingAt(at, {
      code: 'course-key-longest',
      message: `the right option is the longest in ${formatTally(longest)}`,
      level: longestLevel,
    });
  const botLevel = bot && bot.of >= ENOUGH_GUESSES && levelByChance(bot.p);
  if (botLevel)
    yield findingAt(at, {
      code: 'course-blind-bot',
      message: `a guesser by form gets ${formatTally(bot)}`,
      level: botLevel,
    });
  yield* positionRule(input, single(inFixedOrder(items)));
}

function* positionRule(input: LintInput, fixed: readonly Item[]): Iterable<Diagnostic> {
  const at = input.declared('course', '');
  const found = places(fixed);
  const widest = Math.max(0, ...fixed.map((item) => item.options.length));
  if (fixed.length >= ENOUGH_KEYS)
    for (let place = 0; place < widest; place++) {
      const counted = tally(
        fixed
          .filter((item) => item.options.length > place)
          .map((item) => ({ happened: item.keys[0]?.index === place, p: luck(item) })),
      );
      // Bonferroni: one place out of several is rare more often than one place.
      const level = levelByChance(counted.p * widest);
      if (level)
        yield findingAt(at, {
          code: 'course-key-position',
          message: `place ${place + 1} is right in ${formatTally(counted)}`,
          level,
        });
    }
  const end = found.findIndex((p, i) => i >= RUN - 1 && found.slice(i - RUN + 1, i).every((q) => q === p));
  const item = fixed[end];
  if (item)
    yield findingAt(input.place(item.lesson, item.index, ['options']), {
      code: 'course-key-position',
      message: `place ${Number(found[end]) + 1} is right for the ${RUN}th time running`,
    });
}
