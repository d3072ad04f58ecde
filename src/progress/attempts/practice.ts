import type { Attempt } from './record.ts';

export interface PracticeDay {
  /** Local date, `2026-11-25`. */
  date: string;
  answers: number;
  ms: number;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The date of a moment where the learner is. */
export function localDate(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The days of the last weeks up to today, whole weeks from Monday, each with what was answered on it. */
export function practiceDays(attempts: readonly Attempt[], now: number, weeks: number): PracticeDay[] {
  const byDate = new Map<string, PracticeDay>();
  for (const { at, ms = 0, choice } of attempts) {
    // Asking just to be shown is no answer.
    if (choice.length === 0) continue;
    const date = localDate(at);
    const day = byDate.get(date) ?? { date, answers: 0, ms: 0 };
    byDate.set(date, { date, answers: day.answers + 1, ms: day.ms + ms });
  }
  const today = new Date(now);
  const sinceMonday = (today.getDay() + 6) % 7;
  const count = 7 * (weeks - 1) + sinceMonday + 1;
  return Array.from({ length: count }, (_, i) => {
    // By calendar, not by 24 hours: a day on which the clocks change has 23 or 25.
    const day = new Date(today.getFullYear(), today.getMonth(), today.getDate() - (count - 1 - i));
    const date = localDate(day.getTime());
    return byDate.get(date) ?? { date, answers: 0, ms: 0 };
  });
}

/** Time with a question in sight, in milliseconds: in all, and over how many of the answers it was measured. */
export function timeSpent(attempts: readonly Attempt[]): { ms: number; measured: number } {
  const measured = attempts.filter((one) => one.ms !== undefined);
  return { ms: measured.reduce((sum, one) => sum + (one.ms ?? 0), 0), measured: measured.length };
}
