import { useEffect, useEffectEvent, useState } from 'react';
import { words } from '#words/kinds/operate';
import { instances, onInstance } from '../../../figures/frame/instances.ts';
import { moveTo } from '../../../figures/frame/moveTo.ts';
import { showFigure } from '../../../figures/frame/showFigure.ts';
import { calmly } from '../../../figures/parts/calmly.ts';
import { formatNumber } from '../../../notation/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { href } from '../../../ui/href.ts';
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
  // Where the figure stands is kept by the address, so that there is nothing to keep as a draft.
  isEmpty: () => true,
  read(face, typed) {
    const figure = instances.get(face.figure);
    if (!figure) return { ok: false, message: words.unopened };
    if (typed.length === 0)
      return { ok: false, message: isWaiting(face.figure) ? words.waits : words.operateFirst };
    return { ok: true, choice: [writeState(figure.getState())] };
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

/** Whether a guess is awaited before the figure can be moved. */
const isWaiting = (figure: string): boolean =>
  document.querySelector(`#figure-${figure}[data-awaiting]`) !== null;

/** Stands for an answer once the learner has moved the figure, be it back; not once the text moves it again. */
const BY_HAND = ['by hand'];
const NOT_BY_HAND: string[] = [];

function FigureState(props: InputsProps<OperateFace, OperateKey>) {
  const { face, uid, typed, onType, locked, checked, onCheck } = props;
  const [now, setNow] = useState<State>();
  // With every frame of a figure that plays, the page would be laid out anew for what is said here.
  const [say] = useState(() => calmly(setNow));
  const follow = useEffectEvent((state: State) => {
    say(state);
    const held = instances.get(face.figure)?.following.getState().held === true;
    if (!locked && held !== typed.length > 0) onType(() => (held ? BY_HAND : NOT_BY_HAND));
  });
  useEffect(() => onInstance(face.figure, (state) => follow(state)) as () => void, [face.figure]);
  const checkFrom = useEffectEvent((event: KeyboardEvent) => {
    if (locked || !isEnterIn(event, face.figure) || !isRead(uid)) return;
    // Else the same press would reach Continue, which then has the focus.
    event.preventDefault();
    onCheck?.();
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => checkFrom(event);
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
  const correct = checked && gradeOperate(checked.key, checked.choice).correct;
  const controls = face.watched.map(({ label }) => label.toLowerCase()).join('|');
  // What the text shows while one reads on is no answer.
  const shown = checked ? (readState(checked.choice) ?? {}) : typed.length > 0 ? now : undefined;
  return (
    <div className={styles.state} data-verdict={checked && (correct ? 'right' : 'wrong')}>
      <p id={`${uid}-state`}>
        {shown ? words.answer(inWords(face, shown)) : words.above}{' '}
        {/* Printed in a practice, it is asked on another page than its figure's. */}
        <a
          href={href(face.lesson, `figure-${face.figure}`)}
          data-to-figure={controls}
          data-asking={face.promptText}
        >
          {words.go}
        </a>
      </p>
      <span className={rows.mark}>{checked && <AnswerMark right={correct === true} />}</span>
    </div>
  );
}

/** Enter in a slider of the figure, which means nothing to the slider itself. */
function isEnterIn(
  { key, target, repeat, altKey, ctrlKey, metaKey }: KeyboardEvent,
  figure: string,
): boolean {
  if (key !== 'Enter' || repeat || altKey || ctrlKey || metaKey || !(target instanceof Element)) return false;
  return target.matches(`#figure-${figure} input[type="range"]`);
}

/** Whether the figure stands as this question asks for it: a text may have several about one figure. */
function isRead(uid: string): boolean {
  const step = document.getElementById(`${uid}-state`)?.closest<HTMLElement>('[data-shows]');
  return !step || step.dataset.read !== undefined;
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
