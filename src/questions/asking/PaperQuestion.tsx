import { type KeyboardEvent, useRef } from 'react';
import type { QuestionFace, QuestionKey } from '../../course/types.ts';
import { useProgress } from '../../progress/store.ts';
import { Mark } from '../../ui/Mark.tsx';
import { kindOf } from '../kinds/kinds.ts';
import { Explanation } from './Explanation.tsx';
import { Markup } from './Markup.tsx';
import { optionAt } from './optionAt.ts';

interface Props {
  face: QuestionFace;
  /** From 1. */
  number: number;
  order: string[];
  typed: string[];
  onType(change: (typed: string[]) => string[]): void;
  /** Absent: no flags on this paper. */
  flag?: { on: boolean; set(on: boolean): void } | undefined;
  /** Where the list of all questions shows this one; absent: there is no list. */
  listed?: string | undefined;
  /** Why it cannot be handed in as it stands. */
  fault?: string | undefined;
}

/** A question of a paper that is handed in as a whole: nothing is checked one by one. */
export function PaperQuestion({ face, number, order, typed, onType, flag, listed, fault }: Props) {
  const { Inputs, instruction, press } = kindOf(face.kind);
  const fieldset = useRef<HTMLFieldSetElement>(null);
  const keys = useProgress((s) => s.settings.keys);
  const uid = `p-${face.id}`;

  function onKeyDown(event: KeyboardEvent) {
    const input = keys && press ? optionAt(event, fieldset.current) : undefined;
    if (!input) return;
    event.preventDefault();
    input.focus();
    onType((now) => press?.(input.value, now) ?? now);
  }

  return (
    <div className="question">
      <div className="question-body">
        <fieldset ref={fieldset} id={uid} data-question={face.id} tabIndex={-1} onKeyDown={onKeyDown}>
          <legend>
            {number}. <Markup html={face.prompt} />{' '}
            {instruction && <span className="question-instruction">{instruction}</span>}
          </legend>
          <Inputs
            face={face}
            uid={uid}
            order={order}
            typed={typed}
            onType={onType}
            locked={false}
            faultId={fault ? `${uid}-fault` : undefined}
          />
        </fieldset>
        {fault && (
          <p id={`${uid}-fault`} className="question-notice">
            {fault}
          </p>
        )}
        <div className="paper-tools">
          {flag && (
            <label className="check">
              <input
                type="checkbox"
                checked={flag.on}
                onChange={(event) => flag.set(event.currentTarget.checked)}
              />
              Flag to look at again
              <span className="visually-hidden">{` (question ${number})`}</span>
            </label>
          )}
          {listed && (
            <a href={listed}>
              All questions
              <span className="visually-hidden">{` (from question ${number})`}</span>
            </a>
          )}
        </div>
      </div>
    </div>
  );
}

interface MarkedProps {
  face: QuestionFace;
  number: number;
  order: string[];
  answer: QuestionKey;
  /** Absent: it was left open. */
  given?: { choice: string[]; correct: boolean } | undefined;
  report?: string | undefined;
}

const nothing = () => undefined;

/** The same question after the paper was handed in: what was answered, what is right, and why. */
export function MarkedQuestion({ face, number, order, answer, given, report }: MarkedProps) {
  const { Inputs, Sheet, Feedback, show } = kindOf(face.kind);
  const uid = `p-${face.id}`;
  return (
    <div className="question">
      <div className="question-body">
        <fieldset id={uid} data-question={face.id} tabIndex={-1}>
          <legend>
            {number}. <Markup html={face.prompt} />
          </legend>
          {given ? (
            <Inputs
              face={face}
              uid={uid}
              order={order}
              typed={show(given.choice)}
              onType={nothing}
              locked
              checked={{ key: answer, choice: given.choice }}
            />
          ) : (
            <Sheet face={face} answer={answer} />
          )}
        </fieldset>
        <div className="question-status" data-verdict={given?.correct ? 'right' : 'wrong'}>
          <div className="question-verdict">
            {given ? (
              <>
                <strong>{given.correct ? 'Correct.' : 'Not yet.'}</strong>{' '}
                <Feedback face={face} answer={answer} choice={given.choice} />
              </>
            ) : (
              <Mark right={false} words="Not answered" />
            )}
          </div>
        </div>
        <Explanation answer={answer} report={report} />
      </div>
    </div>
  );
}
