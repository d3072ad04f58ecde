import { useEffect, useState } from 'react';
import { words } from '#words/questions';
import type { Asked, QuestionFace } from '../../course/types.ts';
import { CHECKED } from '../../progress/attempts/record.ts';
import { progress } from '../../progress/store.ts';
import type { Checked } from './useAnswer.ts';

/** When an answer that was just checked comes back for review, in words. The scheduler is fetched for it. */
export function useReturn(
  { id: question, version, aliases, objective }: QuestionFace,
  asked: Asked,
  checked: Checked | undefined,
): string | undefined {
  const [due, setDue] = useState<{ of: Checked; at: number | undefined }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer
  useEffect(() => {
    if (!checked || checked.earlier || !CHECKED.includes(asked)) return;
    import('../../progress/review/review.ts').then(
      ({ dueAfter }) =>
        setDue({
          of: checked,
          at: dueAfter(progress.getState().attempts, { question, version, aliases, objective }),
        }),
      // Without it, the answer is kept and explained all the same.
      () => undefined,
    );
  }, [checked]);
  if (due?.at === undefined || due.of !== checked) return undefined;
  return words.comesBack(due.at);
}
