import { words } from '#words/kinds/truefalse';
import type { QuestionFace } from '../../../course/types.ts';
import { CheckField } from '../../../ui/CheckField.tsx';
import { Markup } from '../../asking/Markup.tsx';
import { AnswerMark } from '../../parts/AnswerMark.tsx';
import { defineKind, type InputsProps } from '../kind.ts';
import { gradeTrueFalse } from './grade.ts';
import styles from './TrueOrFalse.module.css';
import type { TrueFalseKey } from './types.ts';

const CHOICES = ['true', 'false'] as const;
const wordOf = (choice: string | undefined) => words[choice === 'true' ? 'true' : 'false'];

export const truefalse = defineKind<QuestionFace, TrueFalseKey>({
  Inputs: TrueOrFalse,
  isEmpty: (typed) => typed.length === 0,
  read: (_, typed) =>
    typed.length === 0 ? { ok: false, message: words.chooseFirst } : { ok: true, choice: typed },
  show: (choice) => choice,
  grade: gradeTrueFalse,
  routes: (key, choice) => (gradeTrueFalse(key, choice).correct ? [] : [key.wrong]),
  fits: (_, [choice]) => CHOICES.some((one) => one === choice),
  Feedback: ({ answer, choice }) => (
    <Markup html={gradeTrueFalse(answer, choice).correct ? answer.right : answer.wrong.feedback} />
  ),
  quote: (_, [choice]) => wordOf(choice),
  rightAnswer: (_, { answer }) => wordOf(answer),
  Sheet: ({ answer }) => (
    <>
      <p>
        <strong>{wordOf(answer.answer)}</strong>
      </p>
      <Markup as="div" html={answer.right} />
    </>
  ),
});

function TrueOrFalse(props: InputsProps<QuestionFace, TrueFalseKey>) {
  const { uid, typed, onType, locked, checked, faultId } = props;
  return (
    <div className={styles.choices}>
      {CHOICES.map((value) => (
        <CheckField
          key={value}
          type="radio"
          name={uid}
          value={value}
          checked={typed[0] === value}
          autoComplete="off"
          aria-disabled={locked || undefined}
          aria-describedby={faultId}
          onChange={() => !locked && onType(() => [value])}
        >
          {wordOf(value)}
          {checked && typed[0] === value && <AnswerMark right={checked.key.answer === value} />}
        </CheckField>
      ))}
    </div>
  );
}
