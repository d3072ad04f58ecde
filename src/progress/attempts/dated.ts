import type { Attempt } from './record.ts';

/** The clocks of two devices of one learner may well differ by minutes. */
const SLACK = 5 * 60_000;

const isAhead = (now: number, { at }: Attempt): boolean => at > now + SLACK;

/**
 * Attempts as the present clock dates them. Where one is stamped with a time that has not come, a clock was wrong, then
 * or now: it counts as given now, after what is certain, in the order of the stamps, and keeps its stamp as `ahead`.
 * Gives back the list itself when no stamp is ahead.
 */
export function datedBy(now: number, attempts: readonly Attempt[]): readonly Attempt[] {
  if (!attempts.some((one) => isAhead(now, one))) return attempts;
  const certain = attempts.filter((one) => !isAhead(now, one));
  const last = certain.reduce((latest, { at }) => Math.max(latest, at), now - 1);
  const ahead = attempts.filter((one) => isAhead(now, one)).sort((a, b) => a.at - b.at);
  return [...certain, ...ahead.map((one, i) => ({ ...one, at: last + 1 + i, ahead: one.ahead ?? one.at }))];
}
