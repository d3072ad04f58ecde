import type { Level } from '../diagnostic.ts';
import { mean, upperTail } from './poissonBinomial.ts';

/** How often something happened, against how often it would by luck. */
export interface Tally {
  count: number;
  of: number;
  /** The share expected by luck. */
  chance: number;
  /** The probability of this many or more by luck. */
  p: number;
}

/** `happened` with the probability of each event, were it luck. */
export function tally(events: readonly { happened: boolean; p: number }[]): Tally {
  const count = events.filter((e) => e.happened).length;
  const probabilities = events.map((e) => e.p);
  return { count, of: events.length, chance: mean(probabilities), p: upperTail(probabilities, count) };
}

/** Rarer than one in a hundred: an error. Rarer than one in twenty: a warning. */
export const levelByChance = (p: number): Level | null => (p < 0.01 ? 'error' : p < 0.05 ? 'warn' : null);

export const formatTally = ({ count, of, chance, p }: Tally) =>
  of === 0
    ? 'none'
    : `${count} of ${of} (${percent(count / of)}), chance ${percent(chance)}, p = ${p.toFixed(3)}`;

export const percent = (share: number) => `${Math.round(share * 100)} %`;
