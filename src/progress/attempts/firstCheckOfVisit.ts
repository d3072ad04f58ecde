import type { Attempt } from './record.ts';

/** The first check answered since a page was opened, in milliseconds since 1970. Openers are guesses and do not count. */
export function firstCheckOfVisit(attempts: readonly Attempt[], opened: number): Attempt | undefined {
  let first: Attempt | undefined;
  // In order of time, so that only this visit is looked at, however long the record is.
  for (let i = attempts.length - 1; i >= 0; i--) {
    const attempt = attempts[i] as Attempt;
    if (attempt.at < opened) break;
    if (attempt.asked === 'check') first = attempt;
  }
  return first;
}
