import { words } from '#words/practice';

/** What a check takes on average, by the course's own estimate of its lessons. */
const SECONDS_A_CHECK = 45;

/** `about 3 minutes`, for so many checks. */
export const minutesFor = (checks: number): string =>
  words.minutes(Math.max(1, Math.round((checks * SECONDS_A_CHECK) / 60)));
