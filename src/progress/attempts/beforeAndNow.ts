import { type Attempt, CHECKED, isSkip, latest, type Slot } from './record.ts';

export interface BeforeAndNow<Q> {
  question: Q;
  before: Attempt;
  /** Absent until it is answered again. */
  now?: Attempt;
}

/** What was guessed before it was taught, and the last answer given to the same question since. */
export function beforeAndNow<Q extends { id: string; version: number; aliases: string[] }>(
  attempts: readonly Attempt[],
  questions: readonly Q[],
): BeforeAndNow<Q>[] {
  return questions.flatMap((question) => {
    const { id, version, aliases } = question;
    const last = (asked: Slot['asked']) => {
      const found = latest(attempts, { question: id, version, aliases, asked });
      return found?.fit === 'current' && !isSkip(found.attempt) ? [found.attempt] : [];
    };
    const [before] = (['opener', 'prediction'] as const).flatMap(last);
    const [now] = (['recap', ...CHECKED] as const).flatMap(last).sort((a, b) => b.at - a.at);
    return before ? [{ question, before, ...(now && { now }) }] : [];
  });
}
