import { type Attempt, latest, standing } from '../../progress/attempts/record.ts';
import { interleave } from '../../progress/review/interleave.ts';
import { orderOf } from '../../questions/asking/order.ts';
import type { Check } from '../review/scope.ts';
import type { Run } from './run.ts';

/** A question that can be practised. */
export interface PracticeQuestion extends Check {
  kind: string;
}

/** Whether the last answer to a question was right, wherever it was asked. */
export function isRight(attempts: readonly Attempt[], question: PracticeQuestion): boolean {
  const last = standing(attempts, question);
  return last?.fit === 'current' && last.attempt.correct;
}

/**
 * The questions of a run: what was not answered right before it comes first, objectives and kinds are mixed, and chance
 * decides the rest. The same for the same run and answers, so that a page that is loaded again goes on.
 */
export function practiceDeck<T extends PracticeQuestion>(
  questions: readonly T[],
  attempts: readonly Attempt[],
  { size, since, first }: Run,
): T[] {
  const before = attempts.filter(({ at }) => at < since);
  const order = orderOf(
    questions.map(({ question: id }) => ({ id })),
    true,
    since,
    '',
  );
  const mixed = order.flatMap((id) => questions.find(({ question }) => question === id) ?? []);
  const leader = mixed.filter(({ question }) => question === first);
  const others = mixed.filter(({ question }) => question !== first);
  const open = interleave(others.filter((question) => !isRight(before, question)));
  const known = interleave(others.filter((question) => isRight(before, question)));
  return [...leader, ...open, ...known].slice(0, size);
}

/** The answer to a question in a run; nothing while there is none. */
export function answerIn({ since }: Run, question: PracticeQuestion, attempts: readonly Attempt[]) {
  const last = latest(attempts, question);
  return last?.fit === 'current' && last.attempt.at >= since ? last.attempt : undefined;
}
