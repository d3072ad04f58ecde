import { words } from '#words/questions';
import { linked } from '../../../ui/linked.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { Markup } from '../../asking/Markup.tsx';
import { choiceRoutes, gradeChoice } from '../../parts/choice/grade.ts';
import { OptionReasons } from '../../parts/choice/OptionReasons.tsx';
import { OptionSheet } from '../../parts/choice/OptionSheet.tsx';
import { Options } from '../../parts/choice/Options.tsx';
import { fitsOptions, quoteOptions } from '../../parts/choice/quoteOptions.tsx';
import type { ChoiceFace, ChoiceKey } from '../../parts/choice/types.ts';
import { defineKind } from '../kind.ts';

const choose = (option: string) => [option];

/** One option of several. */
export const single = defineKind<ChoiceFace, ChoiceKey>({
  Inputs: (props) => <Options {...props} type="radio" choose={choose} />,
  isEmpty: (typed) => typed.length === 0,
  read: (_, typed) =>
    typed.length === 0 ? { ok: false, message: words.chooseFirst } : { ok: true, choice: typed },
  show: (choice) => choice,
  grade: gradeChoice,
  routes: choiceRoutes,
  fits: (face, choice) => choice.length === 1 && fitsOptions(face, choice),
  options: ({ options: all, shuffle }) => ({ all, shuffle }),
  press: choose,
  Feedback({ face, answer, choice }) {
    const [chosen = ''] = choice;
    return (
      <>
        <Markup html={answer.options[chosen]?.feedback ?? ''} />
        {!answer.correct.includes(chosen) && (
          <VisuallyHidden>
            {' '}
            {linked(words.correctAnswerIs, () => quoteOptions(face, answer.correct))}
          </VisuallyHidden>
        )}
      </>
    );
  },
  More: (props) => <OptionReasons {...props} without={props.choice[0]} />,
  quote: quoteOptions,
  rightAnswer: (face, answer) => quoteOptions(face, answer.correct),
  Sheet: OptionSheet,
});
