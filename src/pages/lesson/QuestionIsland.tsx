import { useMemo } from 'react';
import { focusNext } from '../../client/focusNext.ts';
import { loadAnswerKey } from '../../client/loadAnswerKey.ts';
import { reportHref } from '../../client/reportHref.ts';
import type { Asked, QuestionFace } from '../../course/types.ts';
import { answerStep } from '../../figures/frame/answerStep.ts';
import { foldByItself } from '../../figures/frame/dock.ts';
import { focusFigure } from '../../figures/frame/focusFigure.ts';
import { firstCheckOfVisit } from '../../progress/attempts/firstCheckOfVisit.ts';
import { useProgress } from '../../progress/store.ts';
import { optionOrder } from '../../questions/asking/optionOrder.ts';
import { VariedQuestion } from '../../questions/asking/VariedQuestion.tsx';
import { ConfidenceOffer } from './ConfidenceOffer.tsx';

export interface QuestionIslandProps {
  face: QuestionFace;
  asked: Asked;
  /** Address of the answers of its lesson. */
  answers: string;
  course: string;
  /** Its code waits until the first screen is touched. */
  waits?: boolean | undefined;
}

/** A question that is not about the figure over it has more room without. */
const foldForQuestion = (next: Element) => {
  if (next.matches('[data-slot]') && !next.matches('[data-about]')) foldByItself();
};

/** A question wired to this learner: the order of its options, its answers, what comes after it. */
export function QuestionIsland({ face, asked, answers, course }: QuestionIslandProps) {
  const order = useMemo(
    // The server draws the author's order; the first script has reordered the page before this runs in the browser.
    () => (typeof document === 'undefined' ? [] : optionOrder(face, course)),
    [face, course],
  );
  const isFirst = useProgress(
    ({ attempts }) =>
      asked === 'check' && firstCheckOfVisit(attempts, performance.timeOrigin)?.question === face.id,
  );
  function goOn() {
    const figure = asked === 'prediction' && document.getElementById(`figure-${face.about}`);
    const { activeElement: from } = document;
    // What a figure shows is looked at before what follows is read; beside the text, both are.
    if (figure && !figure.closest('[data-spread]')) {
      figure.scrollIntoView({ block: 'nearest' });
      if (focusFigure(figure, from instanceof HTMLElement ? from : undefined)) return;
    }
    focusNext(`${face.id}@${asked}`, foldForQuestion, figure ? 'main [data-shows]' : '');
  }
  return (
    <>
      <VariedQuestion
        face={face}
        asked={asked}
        order={order}
        loadKey={() => loadAnswerKey(answers)}
        onKey={({ visual }) => answerStep(`${face.id}@${asked}`, visual?.state)}
        reportHref={(seed) => reportHref(face, seed)}
        onContinue={goOn}
      />
      {isFirst && <ConfidenceOffer />}
    </>
  );
}
