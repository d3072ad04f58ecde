import { Markup } from '../../asking/Markup.tsx';
import { combinationOf, gradeChoice } from './grade.ts';
import { quoteOptions } from './quoteOptions.tsx';
import type { ChoiceFace, ChoiceKey } from './types.ts';

interface Props {
  face: Pick<ChoiceFace, 'options'>;
  answer: ChoiceKey;
  choice: string[];
  /** What is chosen: `option`, `options`. */
  one: string;
  several: string;
}

/** "You chose 1 of the 2 correct options, and 1 that is not correct." What the author says of both comes first. */
export function FeedbackCount({ face, answer, choice, one, several }: Props) {
  const { correct, right, wrong } = gradeChoice(answer, choice);
  const total = answer.correct.length;
  const together = combinationOf(answer, choice);
  const all =
    total === 1 ? `You chose the one correct ${one}.` : `You chose all ${total} correct ${several}.`;
  const tail =
    wrong.length > 0 ? `, and ${wrong.length} that ${wrong.length === 1 ? 'is' : 'are'} not correct` : '';
  return (
    <>
      {together && (
        <>
          <Markup html={together.feedback} />{' '}
        </>
      )}
      {correct
        ? all
        : `You chose ${right.length} of the ${total} correct ${total === 1 ? one : several}${tail}.`}
      {!correct && (
        <span className="visually-hidden"> Correct answers: {quoteOptions(face, answer.correct)}</span>
      )}
    </>
  );
}
