import { Mark } from '../../../ui/Mark.tsx';
import { Markup } from '../../asking/Markup.tsx';
import { partsOf, valueIn, withValue } from '../../parts/pairs.ts';
import { defineKind, type InputsProps } from '../kind.ts';
import { gradeMatch } from './grade.ts';
import type { MatchFace, MatchKey } from './types.ts';

/** An answer for each item, from one list. What is typed is `item=answer` for each item that has one. */
export const match = defineKind<MatchFace, MatchKey>({
  instruction: 'Choose an answer for each. An answer may fit several of them, or none.',
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
          ? 'Choose an answer for each first.'
          : `${open.length} of ${items.length} have no answer yet: ${open.map((item) => item.text).join('; ')}.`,
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
    const { correct, right } = gradeMatch(answer, choice);
    return correct ? (
      <>All {face.items.length} are matched.</>
    ) : (
      <>
        {right.length} of {face.items.length} are matched.
        <span className="visually-hidden"> The right answers: {rightAnswer(face, answer)}</span>
      </>
    );
  },
  quote,
  rightAnswer,
  Sheet({ face, answer }) {
    return (
      <ul className="sheet-options">
        {face.items.map(({ id, html }) => (
          <li key={id}>
            <Markup html={html} />: <strong>{textOf(face.answers, answer.items[id]?.answer)}</strong>
            <Markup as="div" className="option-why" html={answer.items[id]?.feedback ?? ''} />
            {Object.entries(answer.items[id]?.wrong ?? {}).map(([other, route]) => (
              <div key={other} className="option-why">
                {textOf(face.answers, other)} <Mark right={false} words="Not correct" />{' '}
                <Markup html={route.feedback} />
              </div>
            ))}
          </li>
        ))}
      </ul>
    );
  },
});

function quote({ items, answers }: MatchFace, choice: string[]) {
  return items.map((item, i) => (
    <span key={item.id}>
      {i > 0 && '; '}
      <Markup html={item.html} />: {textOf(answers, valueIn(choice, item.id))}
    </span>
  ));
}

function rightAnswer(face: MatchFace, { items }: MatchKey) {
  return quote(
    face,
    Object.entries(items).map(([id, item]) => `${id}=${item.answer}`),
  );
}

const textOf = (answers: MatchFace['answers'], id: string | undefined) =>
  answers.find((answer) => answer.id === id)?.text ?? '';

/** A native list for each item: it opens well on a phone, and every screen reader knows it. */
function Items({ face, uid, typed, onType, locked, checked }: InputsProps<MatchFace, MatchKey>) {
  const { items, answers } = face;
  return (
    <>
      <ul className="rows matches">
        {items.map(({ id, html }) => {
          const value = valueIn(typed, id);
          const key = checked?.key.items[id];
          const right = key && key.answer === value;
          const whyId = `${uid}-${id}-why`;
          return (
            <li key={id} data-verdict={key && (right ? 'right' : 'wrong')}>
              <label htmlFor={`${uid}-${id}`}>
                <Markup className="option-text" html={html} />
              </label>
              <select
                id={`${uid}-${id}`}
                className="list-field"
                data-part={id}
                value={value}
                autoComplete="off"
                aria-disabled={locked || undefined}
                aria-describedby={key && whyId}
                onChange={(event) => {
                  const { value } = event.currentTarget;
                  if (!locked) onType((now) => withValue(now, id, value));
                }}
              >
                <option value="">Choose…</option>
                {answers.map((answer) => (
                  <option key={answer.id} value={answer.id}>
                    {answer.text}
                  </option>
                ))}
              </select>
              {key && (
                <div id={whyId} className="option-why">
                  <Mark
                    right={right === true}
                    words={right ? 'Correct answer' : 'Your answer'}
                    spoken={right ? 'your answer' : 'not correct'}
                  />{' '}
                  {!right && key.wrong[value] && (
                    <>
                      <Markup html={key.wrong[value].feedback} />{' '}
                    </>
                  )}
                  {!right && (
                    <>
                      The answer is <strong>{textOf(answers, key.answer)}</strong>.{' '}
                    </>
                  )}
                  <Markup html={key.feedback} />
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <ul className="printed-choices printed-letters" aria-hidden="true">
        {answers.map((answer) => (
          <li key={answer.id}>{answer.text}</li>
        ))}
      </ul>
    </>
  );
}
