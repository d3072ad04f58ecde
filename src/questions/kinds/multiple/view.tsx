import type { ChoiceFace, ChoiceKey } from '../../../course/types.ts';
import { FeedbackCount } from '../choice/FeedbackCount.tsx';
import { gradeChoice } from '../choice/grade.ts';
import { OptionSheet } from '../choice/OptionSheet.tsx';
import { Options } from '../choice/Options.tsx';
import { fitsOptions, quoteOptions } from '../choice/quoteOptions.tsx';
import type { Kind } from '../kind.ts';

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
  grade: gradeChoice,
  fits: (face, choice) => choice.length > 0 && fitsOptions(face, choice),
  press: (option, typed) => choose(option, typed, !typed.includes(option)),
  Feedback: (props) => <FeedbackCount {...props} one="option" several="options" />,
  quote: quoteOptions,
  rightAnswer: (face, answer) => quoteOptions(face, answer.correct),
  Sheet: OptionSheet,
};
