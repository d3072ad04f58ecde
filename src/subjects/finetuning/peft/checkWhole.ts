import { formatNumber } from '../../../notation/format.ts';
import { words } from '../words/en/peftCounts.ts';
import { type Refused, refused } from './outcome.ts';

/** Nothing trained here is wider or longer than a million. */
const MOST = 1_000_000;

/** Refuses what is not a whole number from 1 to a million: `what` begins the sentence, `least` ends it. */
export function checkWhole(what: string, value: number, least: string): Refused | undefined {
  if (!Number.isInteger(value)) return refused(words.whole.notWhole(what, value));
  if (value < 1) return refused(words.whole.tooSmall(what, formatNumber(value), least));
  if (value > MOST) return refused(words.whole.tooLarge(what, formatNumber(value), formatNumber(MOST)));
  return undefined;
}
