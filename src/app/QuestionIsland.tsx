import { useMemo } from 'react';
import type { Asked, QuestionFace } from '../course/types.ts';
import { learnerSeed } from '../progress/seed.ts';
import { orderOf } from '../quiz/order.ts';
import { VariedQuestion } from '../quiz/VariedQuestion.tsx';
import { loadAnswerKey } from './answerKey.ts';
import { focusNext } from './focusNext.ts';

export interface QuestionIslandProps {
  face: QuestionFace;
  asked: Asked;
  /** Address of the answers of its lesson. */
  answers: string;
  course: string;
}

/** A question wired to this learner: the order of its options, its answers, what comes after it. */
export function QuestionIsland({ face, asked, answers, course }: QuestionIslandProps) {
  const order = useMemo(() => {
    if (!('options' in face)) return [];
    // The server draws the author's order; the first script has reordered the page before this runs in the browser.
    const seeded = typeof document !== 'undefined';
    return orderOf(face.options, face.shuffle && seeded, seeded ? learnerSeed(course) : 0, face.id);
  }, [face, course]);
  return (
    <VariedQuestion
      face={face}
      asked={asked}
      order={order}
      loadKey={() => loadAnswerKey(answers)}
      onContinue={() => focusNext(`${face.id}@${asked}`)}
    />
  );
}
