import { words } from '#words/questions';
import { Mark } from '../../ui/Mark.tsx';

interface Props {
  right: boolean;
  /** What is right, where there is more to say than that the answer is. */
  rightly?: string;
  className?: string | undefined;
}

/** The verdict on what a learner gave, in a place that was kept for it. */
export const AnswerMark = ({ right, rightly = words.correctAnswer, className }: Props) => (
  <Mark
    right={right}
    words={right ? rightly : words.yourAnswer}
    bare
    spoken={right ? words.said.right : words.said.wrong}
    className={className}
  />
);
