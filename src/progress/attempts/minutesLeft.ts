import type { LessonState } from './record.ts';

/** The time planned for a lesson that is left by the share of its questions not answered yet, in whole minutes. */
export const minutesLeft = (minutes: number, { answered, total }: Pick<LessonState, 'answered' | 'total'>) =>
  answered === total && total > 0
    ? 0
    : Math.max(1, Math.round(minutes * (1 - answered / Math.max(total, 1))));
