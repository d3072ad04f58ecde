import { seededRandom } from '../../../math/random.ts';

export interface Dice {
  /** A whole number from 0 up to, not including, the given one. */
  below(end: number): number;
  oneOf<T>(list: readonly T[]): T;
  /** So many of a list, each once, in the order of the list. */
  someOf<T>(list: readonly T[], count: number): T[];
}

/** Chance that is the same for the same seed. */
export function dice(seed: number): Dice {
  const random = seededRandom(seed);
  const below = (end: number) => Math.floor(random() * end);
  return {
    below,
    oneOf: (list) => {
      const one = list[below(list.length)];
      if (one === undefined) throw new Error('nothing to choose from');
      return one;
    },
    someOf: (list, count) =>
      list
        .map((one, at) => ({ one, at, lot: random() }))
        .sort((a, b) => a.lot - b.lot)
        .slice(0, count)
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one),
  };
}
