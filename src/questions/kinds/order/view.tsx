import { words as own } from '#words/kinds/order';
import { words } from '#words/questions';
import { linked } from '../../../ui/linked.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { Markup } from '../../asking/Markup.tsx';
import { type Reason, Reasons } from '../../parts/Reasons.tsx';
import { SheetList } from '../../parts/SheetList.tsx';
import { SheetWhy } from '../../parts/SheetWhy.tsx';
import { WrongMark } from '../../parts/WrongMark.tsx';
import { defineKind } from '../kind.ts';
import { gradeOrder } from './grade.ts';
import styles from './Steps.module.css';
import { placeSaid, Steps } from './Steps.tsx';
import type { OrderFace, OrderKey } from './types.ts';

/** Steps to be put in order. What is typed is the whole order, or nothing while no step was moved. */
export const order = defineKind<OrderFace, OrderKey>({
  instruction: own.instruction,
  pressed: true,
  Inputs: Steps,
  isEmpty: (typed) => typed.length === 0,
  read: (_, typed) =>
    typed.length === 0 ? { ok: false, message: own.unmoved } : { ok: true, choice: typed },
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
            {own.placed(placed.length, answer.order.length)}
            <VisuallyHidden> {linked(own.rightOrder, () => quote(face, answer.order))}</VisuallyHidden>
          </>
        )}
      </>
    );
  },
  More: ({ face, answer: key, choice, uid }) => <Reasons items={reasons(face, { key, choice })} uid={uid} />,
  quote,
  rightAnswer: (face, answer) => quote(face, answer.order),
  Sheet({ face, answer }) {
    const step = (id: string) => () => <Markup html={htmlOf(face, id)} />;
    return (
      <>
        <ol className={styles.sheet}>
          {answer.order.map((id) => (
            <li key={id}>
              <Markup html={htmlOf(face, id)} />
              <Markup as="div" className={styles.said} html={answer.steps[id] ?? ''} />
            </li>
          ))}
        </ol>
        {answer.wrong.length > 0 && (
          <SheetList>
            {answer.wrong.map(({ put, before, feedback }) => (
              <li key={`${put} ${before}`}>
                {linked(own.before, step(put), step(before))} <WrongMark />
                <SheetWhy html={feedback} />
              </li>
            ))}
          </SheetList>
        )}
      </>
    );
  },
});

/** Of each step, in the right order: whether it stood there, and why it belongs there. */
const reasons = (face: OrderFace, { key, choice }: { key: OrderKey; choice: string[] }) =>
  key.order.map((id, place): Reason => {
    const put = choice.indexOf(id);
    return {
      id,
      name: <Markup html={htmlOf(face, id)} />,
      right: place === put,
      verdict: placeSaid(place, put),
      reason: <Markup html={key.steps[id] ?? ''} />,
    };
  });

const htmlOf = ({ steps }: OrderFace, id: string) => steps.find((step) => step.id === id)?.html ?? '';

function quote(face: OrderFace, choice: string[]) {
  return choice.map((id, i) => (
    <span key={id}>
      {i > 0 && words.between}
      {i + 1}. <Markup html={htmlOf(face, id)} />
    </span>
  ));
}
