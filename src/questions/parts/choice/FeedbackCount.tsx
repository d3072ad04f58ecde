import { words } from '#words/questions';
import { linked } from '../../../ui/linked.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { Markup } from '../../asking/Markup.tsx';
import { combinationOf, gradeChoice } from './grade.ts';
import { quoteOptions } from './quoteOptions.tsx';
import type { ChoiceFace, ChoiceKey } from './types.ts';

interface Props {
  face: Pick<ChoiceFace, 'options'>;
  answer: ChoiceKey;
  choice: string[];
  said: {
    all(total: number): string;
    some(right: number, total: number, wrong: number): string;
  };
}

/** "You chose 1 of the 2 correct options, and 1 that is not correct." What the author says of both comes first. */
export function FeedbackCount({ face, answer, choice, said }: Props) {
  const { correct, right, wrong } = gradeChoice(answer, choice);
  const total = answer.correct.length;
  const together = combinationOf(answer, choice);
  return (
    <>
      {together && (
        <>
          <Markup html={together.feedback} />{' '}
        </>
      )}
      {correct ? said.all(total) : said.some(right.length, total, wrong.length)}
      {!correct && (
        <VisuallyHidden>
          {' '}
          {linked(words.correctAnswers, () => quoteOptions(face, answer.correct))}
        </VisuallyHidden>
      )}
    </>
  );
}
