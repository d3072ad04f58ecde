import type { ReactNode } from 'react';
import { words } from '#words/questions';
import { linked } from '../../ui/linked.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { NamedReason } from './NamedReason.tsx';
import type { Reason } from './Reasons.tsx';

interface Props {
  grade: { correct: boolean; right: readonly string[] };
  reasons: readonly Reason[];
  said: { all(total: number): string; some(right: number, total: number): string };
  rightAnswer: ReactNode;
}

/** How many parts of an answer are right, and the reason of the first that is not. */
export function PartsFeedback({ grade: { correct, right }, reasons, said, rightAnswer }: Props) {
  if (correct) return said.all(reasons.length);
  const mistake = reasons.find((part) => !part.right);
  return (
    <>
      {said.some(right.length, reasons.length)} {mistake && <NamedReason {...mistake} />}
      <VisuallyHidden> {linked(words.rightAnswers, () => rightAnswer)}</VisuallyHidden>
    </>
  );
}
