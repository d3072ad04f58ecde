import { type KeyboardEvent, useRef } from 'react';
import { words } from '#words/questions';
import type { QuestionFace } from '../../course/types.ts';
import { useProgress } from '../../progress/store.ts';
import { CheckField } from '../../ui/CheckField.tsx';
import { linked } from '../../ui/linked.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { kindOf } from '../kinds/kinds.ts';
import { NoticeLine } from './NoticeLine.tsx';
import { optionAt } from './optionAt.ts';
import styles from './PaperQuestion.module.css';
import { QuestionBox } from './QuestionBox.tsx';
import { QuestionFields } from './QuestionFields.tsx';

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

const heard = (which: string) => <VisuallyHidden>{which}</VisuallyHidden>;

/** A question of a paper that is handed in as a whole: nothing is checked one by one. */
export function PaperQuestion({ face, number, order, typed, onType, flag, listed, fault }: Props) {
  const { Inputs, instruction, press } = kindOf(face.kind);
  const fieldset = useRef<HTMLFieldSetElement>(null);
  const keys = useProgress((s) => s.settings.keys);
  const uid = `p-${face.id}`;
  const faultId = fault ? `${uid}-fault` : undefined;

  function onKeyDown(event: KeyboardEvent) {
    const input = keys && press ? optionAt(event, fieldset.current) : undefined;
    if (!input) return;
    event.preventDefault();
    input.focus();
    onType((now) => press?.(input.value, now) ?? now);
  }

  return (
    <QuestionBox asked="paper">
      <QuestionFields
        ref={fieldset}
        id={uid}
        face={face}
        number={number}
        instruction={instruction}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        <Inputs
          face={face}
          uid={uid}
          order={order}
          typed={typed}
          onType={onType}
          locked={false}
          faultId={faultId}
        />
      </QuestionFields>
      {fault && faultId && <NoticeLine id={faultId} text={fault} />}
      <div className={styles.tools}>
        {flag && (
          <CheckField checked={flag.on} onChange={(event) => flag.set(event.currentTarget.checked)}>
            {linked(words.flag(number), heard)}
          </CheckField>
        )}
        {listed && <a href={listed}>{linked(words.listed(number), heard)}</a>}
      </div>
    </QuestionBox>
  );
}
