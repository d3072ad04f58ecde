import { words as own } from '#words/kinds/match';
import { words } from '#words/questions';
import { linked } from '../../../ui/linked.tsx';
import { Select } from '../../../ui/Select.tsx';
import { Markup } from '../../asking/Markup.tsx';
import { AnswerMark } from '../../parts/AnswerMark.tsx';
import { PartsFeedback } from '../../parts/PartsFeedback.tsx';
import { PrintedChoices } from '../../parts/PrintedChoices.tsx';
import { partsOf, valueIn, withValue } from '../../parts/pairs.ts';
import { type Reason, Reasons, reasonId } from '../../parts/Reasons.tsx';
import rows from '../../parts/Rows.module.css';
import { SheetList } from '../../parts/SheetList.tsx';
import { SheetWhy, WrongWhy } from '../../parts/SheetWhy.tsx';
import { defineKind, type InputsProps } from '../kind.ts';
import { gradeMatch } from './grade.ts';
import styles from './Items.module.css';
import type { MatchFace, MatchKey } from './types.ts';

/** An answer for each item, from one list. What is typed is `item=answer` for each item that has one. */
export const match = defineKind<MatchFace, MatchKey>({
  instruction: own.instruction,
  Inputs: Items,
  inPage: (fieldset) =>
    [...fieldset.querySelectorAll('select')].flatMap(({ dataset, value }) =>
      value && dataset.part ? [`${dataset.part}=${value}`] : [],
    ),
  isEmpty: (typed) => typed.length === 0,
  read({ items }, typed) {
    const open = items.filter((item) => valueIn(typed, item.id) === '');
    if (open.length === 0) return { ok: true, choice: items.map(({ id }) => `${id}=${valueIn(typed, id)}`) };
    return {
      ok: false,
      message:
        open.length === items.length
          ? own.chooseFirst
          : own.open(
              open.map((item) => item.text),
              items.length,
            ),
    };
  },
  show: (choice) => choice,
  grade: gradeMatch,
  routes: ({ items }, choice) => Object.entries(items).map(([id, item]) => item.wrong[valueIn(choice, id)]),
  fits: ({ items, answers }, choice) =>
    choice.length > 0 &&
    partsOf(choice).every(
      (id) =>
        items.some((item) => item.id === id) && answers.some((answer) => answer.id === valueIn(choice, id)),
    ),
  Feedback({ face, answer, choice }) {
    return (
      <PartsFeedback
        grade={gradeMatch(answer, choice)}
        reasons={reasons(face, { key: answer, choice })}
        said={own}
        rightAnswer={rightAnswer(face, answer)}
      />
    );
  },
  More: ({ face, answer: key, choice, uid }) => <Reasons items={reasons(face, { key, choice })} uid={uid} />,
  quote,
  rightAnswer,
  Sheet({ face, answer }) {
    return (
      <SheetList>
        {face.items.map(({ id, html }) => (
          <li key={id}>
            {linked(
              words.named('[item]', '[answer]'),
              () => (
                <Markup html={html} />
              ),
              () => (
                <strong>{textOf(face.answers, answer.items[id]?.answer)}</strong>
              ),
            )}
            <SheetWhy html={answer.items[id]?.feedback ?? ''} />
            {Object.entries(answer.items[id]?.wrong ?? {}).map(([other, { feedback }]) => (
              <WrongWhy key={other} answer={textOf(face.answers, other)} html={feedback} />
            ))}
          </li>
        ))}
      </SheetList>
    );
  },
});

function quote({ items, answers }: MatchFace, choice: string[]) {
  return items.map((item, i) => (
    <span key={item.id}>
      {i > 0 && words.between}
      {linked(
        words.named('[item]', '[answer]'),
        () => (
          <Markup html={item.html} />
        ),
        () => textOf(answers, valueIn(choice, item.id)),
      )}
    </span>
  ));
}

function rightAnswer(face: MatchFace, { items }: MatchKey) {
  return quote(
    face,
    Object.entries(items).map(([id, item]) => `${id}=${item.answer}`),
  );
}

/** Of each item: why the answer chosen does not belong to it, what does, and why. */
const reasons = ({ items, answers }: MatchFace, { key, choice }: { key: MatchKey; choice: string[] }) =>
  items.flatMap(({ id, html }): Reason | [] => {
    const of = key.items[id];
    if (!of) return [];
    const value = valueIn(choice, id);
    const right = of.answer === value;
    return {
      id,
      name: <Markup html={html} />,
      right,
      verdict: right ? textOf(answers, value) : own.wrong(textOf(answers, value)),
      reason: (
        <>
          {!right && of.wrong[value] && (
            <>
              <Markup html={of.wrong[value].feedback} />{' '}
            </>
          )}
          {!right && (
            <>
              {linked(words.answerIs('[answer]'), () => (
                <strong>{textOf(answers, of.answer)}</strong>
              ))}{' '}
            </>
          )}
          <Markup html={of.feedback} />
        </>
      ),
    };
  });

const textOf = (answers: MatchFace['answers'], id: string | undefined) =>
  answers.find((answer) => answer.id === id)?.text ?? '';

/** A native list for each item: it opens well on a phone, and every screen reader knows it. */
function Items({ face, uid, typed, onType, locked, checked }: InputsProps<MatchFace, MatchKey>) {
  const { items, answers } = face;
  return (
    <>
      <ul className={`${rows.rows} ${styles.items}`}>
        {items.map(({ id, html }) => {
          const value = valueIn(typed, id);
          const key = checked?.key.items[id];
          const right = key && key.answer === value;
          return (
            <li key={id} className="judged" data-verdict={key && (right ? 'right' : 'wrong')}>
              <label htmlFor={`${uid}-${id}`}>
                <Markup className={rows.text} html={html} />
              </label>
              <Select
                className="screen-only"
                id={`${uid}-${id}`}
                data-part={id}
                value={value}
                aria-disabled={locked || undefined}
                aria-describedby={key && reasonId(uid, id)}
                onChange={(event) => {
                  const { value } = event.currentTarget;
                  if (!locked) onType((now) => withValue(now, id, value));
                }}
              >
                <option value="">{own.choose}</option>
                {answers.map((answer) => (
                  <option key={answer.id} value={answer.id}>
                    {answer.text}
                  </option>
                ))}
              </Select>
              <span className={rows.mark}>{key && <AnswerMark right={right === true} />}</span>
            </li>
          );
        })}
      </ul>
      <PrintedChoices choices={answers} lettered />
    </>
  );
}
