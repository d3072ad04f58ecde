import type { ReactNode } from 'react';
import { words } from '#words/questions';
import { linked } from '../../ui/linked.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';

interface Props {
  grade: { correct: boolean; right: readonly string[] };
  total: number;
  said: { all(total: number): string; some(right: number, total: number): string };
  rightAnswer: ReactNode;
}

/** How many parts of an answer are right. The right ones stand beside the parts, and here for those who hear it. */
export function PartsFeedback({ grade: { correct, right }, total, said, rightAnswer }: Props) {
  if (correct) return said.all(total);
  return (
    <>
      {said.some(right.length, total)}
      <VisuallyHidden> {linked(words.rightAnswers, () => rightAnswer)}</VisuallyHidden>
    </>
  );
}
