import { words } from '#words/questions';
import { linked } from '../../../ui/linked.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { Markup } from '../../asking/Markup.tsx';
import { NamedReason } from '../NamedReason.tsx';
import { combinationOf, gradeChoice, reasonOf } from './grade.ts';
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

/**
 * "You chose 1 of the 2 correct options, and 1 that is not correct." Before it stands one reason for the whole: what
 * the author says of exactly this combination, or else of its first mistake.
 */
export function FeedbackCount({ face, answer, choice, said }: Props) {
  const { correct, right, wrong, missed } = gradeChoice(answer, choice);
  const total = answer.correct.length;
  const together = combinationOf(answer, choice);
  const [mistake] = together ? [] : [...wrong, ...missed];
  return (
    <>
      {together && (
        <>
          <Markup html={together.feedback} />{' '}
        </>
      )}
      {mistake !== undefined && (
        <>
          <NamedReason
            name={quoteOptions(face, [mistake])}
            reason={<Markup html={reasonOf(answer, choice, mistake)} />}
          />{' '}
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
