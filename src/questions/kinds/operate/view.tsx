import { useEffect, useState } from 'react';
import { words } from '#words/kinds/operate';
import { instances, onInstance } from '../../../figures/frame/instances.ts';
import { moveTo } from '../../../figures/frame/moveTo.ts';
import { showFigure } from '../../../figures/frame/showFigure.ts';
import { formatNumber } from '../../../notation/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { Markup } from '../../asking/Markup.tsx';
import { AnswerMark } from '../../parts/AnswerMark.tsx';
import rows from '../../parts/Rows.module.css';
import { defineKind, type InputsProps } from '../kind.ts';
import styles from './FigureState.module.css';
import { gradeOperate } from './grade.ts';
import { readState, writeState } from './state.ts';
import type { OperateFace, OperateKey } from './types.ts';

type State = Record<string, number | string>;

/** Answered by operating a figure of the page: what counts is the state it stands in when the learner checks. */
export const operate = defineKind<OperateFace, OperateKey>({
  instruction: words.instruction,
  Inputs: FigureState,
  isEmpty: (typed) => typed.length === 0,
  read(face) {
    const figure = instances.get(face.figure);
    if (figure) return { ok: true, choice: [writeState(figure.getState())] };
    return { ok: false, message: words.unopened };
  },
  show: (choice) => choice,
  grade: gradeOperate,
  routes: (key, choice) => [gradeOperate(key, choice).route],
  figure: ({ figure, start = {} }) => ({ of: figure, state: start }),
  reveal,
  parameter: (face) => face.watched[0]?.name,
  fits: (_, choice) => readState(choice) !== null,
  Feedback({ face, answer, choice }) {
    const { correct, route } = gradeOperate(answer, choice);
    if (correct) return <Markup html={answer.right} />;
    return (
      <>
        {face.role === 'prediction' &&
          words.guessed(inWords(face, readState(choice) ?? {}), inWords(face, answer.solution))}{' '}
        <Markup html={route?.feedback ?? answer.otherwise} />
      </>
    );
  },
  More: ShowAnswer,
  quote: (face, choice) => inWords(face, readState(choice) ?? {}),
  rightAnswer: (face, answer) => inWords(face, answer.solution),
  Sheet: OperateSheet,
});

const inWords = (face: OperateFace, state: State): string =>
  face.watched
    .flatMap(({ name, label }) => {
      const value = state[name];
      return value === undefined
        ? []
        : [`${label} ${typeof value === 'number' ? formatNumber(value) : value}`];
    })
    .join(', ');

function FigureState({ face, uid, checked }: InputsProps<OperateFace, OperateKey>) {
  const [now, setNow] = useState<State>();
  useEffect(() => onInstance(face.figure, (state) => setNow(state)) as () => void, [face.figure]);
  const correct = checked && gradeOperate(checked.key, checked.choice).correct;
  const shown = checked ? (readState(checked.choice) ?? {}) : now;
  return (
    <div className={styles.state} data-verdict={checked && (correct ? 'right' : 'wrong')}>
      <p id={`${uid}-state`}>
        {shown ? words.answer(inWords(face, shown)) : words.above}{' '}
        <a href={`#figure-${face.figure}`}>{words.go}</a>
      </p>
      <span className={rows.mark}>{checked && <AnswerMark right={correct === true} />}</span>
    </div>
  );
}

const REVEALS_FOR_MS = 800;

function reveal({ figure, start }: OperateFace, { solution }: OperateKey, atOnce = false): void {
  const instance = instances.get(figure);
  if (!instance) return;
  // The text may have been on the way to the state that the question is asked in.
  const to = { ...instance.getState(), ...start, ...solution };
  if (atOnce) instance.show(to);
  else moveTo(instance, to, REVEALS_FOR_MS);
}

/** Puts the figure into a state that is right, once it was checked in one that is not; a prediction does so by itself. */
function ShowAnswer({ face, answer, choice }: { face: OperateFace; answer: OperateKey; choice: string[] }) {
  if (face.role === 'prediction' || gradeOperate(answer, choice).correct) return null;
  return (
    <Button
      onClick={() => {
        // What is shown on demand stays, whatever is read meanwhile.
        instances.get(face.figure)?.tell({ type: 'hold' });
        reveal(face, answer);
        showFigure(face.figure);
      }}
    >
      {words.show}
    </Button>
  );
}

function OperateSheet({ face, answer }: { face: OperateFace; answer: OperateKey }) {
  return (
    <>
      <p>
        <strong>{words.example(inWords(face, answer.solution))}</strong>
      </p>
      <Markup as="div" html={answer.right} />
    </>
  );
}
