import { words as own } from '#words/kinds/multiple';
import { words } from '#words/questions';
import { FeedbackCount } from '../../parts/choice/FeedbackCount.tsx';
import { choiceRoutes, gradeChoice } from '../../parts/choice/grade.ts';
import { OptionReasons } from '../../parts/choice/OptionReasons.tsx';
import { OptionSheet } from '../../parts/choice/OptionSheet.tsx';
import { Options } from '../../parts/choice/Options.tsx';
import { fitsOptions, quoteOptions } from '../../parts/choice/quoteOptions.tsx';
import type { ChoiceFace, ChoiceKey } from '../../parts/choice/types.ts';
import { defineKind } from '../kind.ts';

const choose = (option: string, typed: string[], on: boolean) => {
  const others = typed.filter((id) => id !== option);
  return on ? [...others, option] : others;
};

/** All options that apply. How many do is told only after checking. */
export const multiple = defineKind<ChoiceFace, ChoiceKey>({
  instruction: own.instruction,
  Inputs: (props) => <Options {...props} type="checkbox" choose={choose} />,
  isEmpty: (typed) => typed.length === 0,
  read: (face, typed) =>
    typed.length === 0
      ? { ok: false, message: words.chooseFirst }
      : { ok: true, choice: face.options.map((o) => o.id).filter((id) => typed.includes(id)) },
  show: (choice) => choice,
  grade: gradeChoice,
  routes: choiceRoutes,
  fits: (face, choice) => choice.length > 0 && fitsOptions(face, choice),
  options: ({ options: all, shuffle }) => ({ all, shuffle }),
  press: (option, typed) => choose(option, typed, !typed.includes(option)),
  Feedback: (props) => <FeedbackCount {...props} said={own} />,
  More: OptionReasons,
  quote: quoteOptions,
  rightAnswer: (face, answer) => quoteOptions(face, answer.correct),
  Sheet: OptionSheet,
});
