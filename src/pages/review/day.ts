import { words } from '#words/practice';
import { localDate } from '../../progress/attempts/practice.ts';

const DAY = 86_400_000;

/** A day as it is spoken of: today, tomorrow, or its date. */
export function dayName(at: number, now: number): string {
  const date = localDate(at);
  if (date === localDate(now)) return words.day.today;
  if (date === localDate(now + DAY)) return words.day.tomorrow;
  return words.day.on(at);
}
