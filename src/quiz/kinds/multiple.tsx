import type { ChoiceFace, ChoiceKey } from '../../course/types.ts';
import { fitsOptions, quoteOptions } from './choice.tsx';
import { gradeChoice } from './gradeChoice.ts';
import type { Kind } from './kind.ts';
import { OptionSheet } from './OptionSheet.tsx';
import { Options } from './Options.tsx';

const choose = (option: string, typed: string[], on: boolean) => {
  const others = typed.filter((id) => id !== option);
  return on ? [...others, option] : others;
};

/** All options that apply. How many do is told only after checking. */
export const multiple: Kind<ChoiceFace, ChoiceKey> = {
  instruction: 'Choose all that apply',
  Inputs: (props) => <Options {...props} type="checkbox" choose={choose} />,
  isEmpty: (typed) => typed.length === 0,
  read: (face, typed) =>
    typed.length === 0
      ? { ok: false, message: 'Choose an option first.' }
      : { ok: true, choice: face.options.map((o) => o.id).filter((id) => typed.includes(id)) },
  show: (choice) => choice,
  fits: (face, choice) => choice.length > 0 && fitsOptions(face, choice),
  press: (option, typed) => choose(option, typed, !typed.includes(option)),
  Feedback({ face, answer, choice }) {
    const { correct } = gradeChoice(answer, choice);
    return (
      <>
        {count(answer, choice)}
        {!correct && (
          <span className="visually-hidden"> Correct answers: {multiple.rightAnswer(face, answer)}</span>
        )}
      </>
    );
  },
  quote: quoteOptions,
  rightAnswer: (face, answer) => quoteOptions(face, answer.correct),
  Sheet: OptionSheet,
};

/** "You chose 1 of the 2 correct options, and 1 that is not correct." */
function count(answer: ChoiceKey, choice: string[]): string {
  const { correct, right, wrong } = gradeChoice(answer, choice);
  const total = answer.correct.length;
  if (correct)
    return total === 1 ? 'You chose the one correct option.' : `You chose all ${total} correct options.`;
  const found =
    total === 1
      ? `${right.length} of the 1 correct option`
      : `${right.length} of the ${total} correct options`;
  const tail =
    wrong.length > 0 ? `, and ${wrong.length} that ${wrong.length === 1 ? 'is' : 'are'} not correct` : '';
  return `You chose ${found}${tail}.`;
}
