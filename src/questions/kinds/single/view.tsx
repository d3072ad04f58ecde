import type { ChoiceFace, ChoiceKey } from '../../../course/types.ts';
import { Markup } from '../../asking/Markup.tsx';
import { gradeChoice } from '../choice/grade.ts';
import { OptionSheet } from '../choice/OptionSheet.tsx';
import { Options } from '../choice/Options.tsx';
import { fitsOptions, quoteOptions } from '../choice/quoteOptions.tsx';
import type { Kind } from '../kind.ts';

const choose = (option: string) => [option];

/** One option of several. */
export const single: Kind<ChoiceFace, ChoiceKey> = {
  Inputs: (props) => <Options {...props} type="radio" choose={choose} />,
  isEmpty: (typed) => typed.length === 0,
  read: (_, typed) =>
    typed.length === 0 ? { ok: false, message: 'Choose an option first.' } : { ok: true, choice: typed },
  show: (choice) => choice,
  grade: gradeChoice,
  fits: (face, choice) => choice.length === 1 && fitsOptions(face, choice),
  press: choose,
  Feedback({ face, answer, choice }) {
    const [chosen = ''] = choice;
    return (
      <>
        <Markup html={answer.options[chosen]?.feedback ?? ''} />
        {!answer.correct.includes(chosen) && (
          <span className="visually-hidden"> Correct answer: {single.rightAnswer(face, answer)}</span>
        )}
      </>
    );
  },
  quote: quoteOptions,
  rightAnswer: (face, answer) => quoteOptions(face, answer.correct),
  Sheet: OptionSheet,
};
