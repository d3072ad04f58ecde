import type { QuestionFace } from '../../../course/types.ts';
import { Mark } from '../../asking/Mark.tsx';
import { Markup } from '../../asking/Markup.tsx';
import { defineKind, type InputsProps } from '../kind.ts';
import { gradeTrueFalse } from './grade.ts';
import styles from './truefalse.module.css';
import type { TrueFalseKey } from './types.ts';

const WORDS = { true: 'True', false: 'False' };
const wordOf = (choice: string | undefined) => (choice === 'true' ? WORDS.true : WORDS.false);

export const truefalse = defineKind<QuestionFace, TrueFalseKey>({
  Inputs: TrueOrFalse,
  isEmpty: (typed) => typed.length === 0,
  read: (_, typed) =>
    typed.length === 0 ? { ok: false, message: 'Choose true or false first.' } : { ok: true, choice: typed },
  show: (choice) => choice,
  grade: gradeTrueFalse,
  routes: (key, choice) => (gradeTrueFalse(key, choice).correct ? [] : [key.wrong]),
  fits: (_, [choice = '']) => choice in WORDS,
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
      {Object.entries(WORDS).map(([value, word]) => (
        <label key={value} className="check">
          <input
            type="radio"
            name={uid}
            value={value}
            checked={typed[0] === value}
            autoComplete="off"
            aria-disabled={locked || undefined}
            aria-describedby={faultId}
            onChange={() => !locked && onType(() => [value])}
          />
          {word}
          {checked && (checked.key.answer === value || typed[0] === value) && (
            <Mark
              right={checked.key.answer === value}
              words={checked.key.answer === value ? 'Correct answer' : 'Your answer'}
            />
          )}
        </label>
      ))}
    </div>
  );
}
