import { Mark } from '../../../ui/Mark.tsx';
import { Markup } from '../../asking/Markup.tsx';
import { defineKind } from '../kind.ts';
import { gradeOrder } from './grade.ts';
import { Steps } from './Steps.tsx';
import type { OrderFace, OrderKey } from './types.ts';

/** Steps to be put in order. What is typed is the whole order, or nothing while no step was moved. */
export const order = defineKind<OrderFace, OrderKey>({
  instruction: 'Put the steps in order, the first at the top.',
  Inputs: Steps,
  isEmpty: (typed) => typed.length === 0,
  read: (_, typed) =>
    typed.length === 0
      ? { ok: false, message: 'The steps stand in no order yet. Move them first.' }
      : { ok: true, choice: typed },
  show: (choice) => choice,
  grade: gradeOrder,
  routes: (key, choice) => [gradeOrder(key, choice).route],
  fits: ({ steps }, choice) =>
    choice.length === steps.length && steps.every((step) => choice.includes(step.id)),
  Feedback({ face, answer, choice }) {
    const { correct, placed, route } = gradeOrder(answer, choice);
    return (
      <>
        <Markup html={correct ? answer.right : (route?.feedback ?? answer.otherwise)} />
        {!correct && (
          <>
            {' '}
            {placed.length} of {answer.order.length} steps stand in their place.
            <span className="visually-hidden"> The right order: {quote(face, answer.order)}</span>
          </>
        )}
      </>
    );
  },
  quote,
  rightAnswer: (face, answer) => quote(face, answer.order),
  Sheet({ face, answer }) {
    return (
      <>
        <ol className="sheet-steps">
          {answer.order.map((id) => (
            <li key={id}>
              <Markup html={face.steps.find((step) => step.id === id)?.html ?? ''} />
              <Markup as="div" className="option-why" html={answer.steps[id] ?? ''} />
            </li>
          ))}
        </ol>
        {answer.wrong.length > 0 && (
          <ul className="sheet-options">
            {answer.wrong.map(({ put, before, feedback }) => (
              <li key={`${put} ${before}`}>
                “<Markup html={face.steps.find((step) => step.id === put)?.html ?? ''} />” before “
                <Markup html={face.steps.find((step) => step.id === before)?.html ?? ''} />”{' '}
                <Mark right={false} words="Not correct" />
                <Markup as="div" className="option-why" html={feedback} />
              </li>
            ))}
          </ul>
        )}
      </>
    );
  },
});

function quote({ steps }: OrderFace, choice: string[]) {
  return choice.map((id, i) => (
    <span key={id}>
      {i > 0 && '; '}
      {i + 1}. <Markup html={steps.find((step) => step.id === id)?.html ?? ''} />
    </span>
  ));
}
