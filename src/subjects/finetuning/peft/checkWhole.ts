import { formatNumber } from '../../../notation/format.ts';
import { type Refused, refused } from './outcome.ts';

/** Nothing trained here is wider or longer than a million. */
const MOST = 1_000_000;

/** Refuses what is not a whole number from 1 to a million: `what` begins the sentence, `least` ends it. */
export function checkWhole(what: string, value: number, least: string): Refused | undefined {
  if (!Number.isInteger(value))
    return refused(`${what} must be a whole number, and ${Number.isNaN(value) ? 'none' : value} is given.`);
  if (value < 1) return refused(`${what} cannot be ${formatNumber(value)}: ${least}`);
  if (value > MOST)
    return refused(
      `${what} cannot be ${formatNumber(value)}: the calculator goes up to ${formatNumber(MOST)}, far above anything in use.`,
    );
  return undefined;
}
