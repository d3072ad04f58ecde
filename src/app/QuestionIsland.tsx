import { useMemo } from 'react';
import type { Asked, QuestionFace } from '../course/types.ts';
import { VariedQuestion } from '../quiz/VariedQuestion.tsx';
import { loadAnswerKey } from './answerKey.ts';
import { focusNext } from './focusNext.ts';
import { optionOrder } from './optionOrder.ts';
import { reportHref } from './reportHref.ts';

export interface QuestionIslandProps {
  face: QuestionFace;
  asked: Asked;
  /** Address of the answers of its lesson. */
  answers: string;
  course: string;
}

/** A question wired to this learner: the order of its options, its answers, what comes after it. */
export function QuestionIsland({ face, asked, answers, course }: QuestionIslandProps) {
  const order = useMemo(
    // The server draws the author's order; the first script has reordered the page before this runs in the browser.
    () => (typeof document === 'undefined' ? [] : optionOrder(face, course)),
    [face, course],
  );
  return (
    <VariedQuestion
      face={face}
      asked={asked}
      order={order}
      loadKey={() => loadAnswerKey(answers)}
      reportHref={(seed) => reportHref(face, seed)}
      onContinue={() => focusNext(`${face.id}@${asked}`)}
    />
  );
}
