/** What a check takes on average, by the course's own estimate of its lessons. */
const SECONDS_A_CHECK = 45;

/** `about 3 minutes`, for so many checks. */
export function minutesFor(checks: number): string {
  const minutes = Math.max(1, Math.round((checks * SECONDS_A_CHECK) / 60));
  return `about ${minutes === 1 ? 'a minute' : `${minutes} minutes`}`;
}

export const questions = (n: number): string => (n === 1 ? '1 question' : `${n} questions`);
