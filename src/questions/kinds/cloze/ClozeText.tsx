import { useLayoutEffect, useMemo, useRef } from 'react';
import { words as own } from '#words/kinds/cloze';
import { words } from '#words/questions';
import { Markup } from '../../asking/Markup.tsx';
import { PrintedChoices } from '../../parts/PrintedChoices.tsx';
import { valueIn, withValue } from '../../parts/pairs.ts';
import { type Reason, reasonId } from '../../parts/Reasons.tsx';
import type { InputsProps } from '../kind.ts';
import styles from './ClozeText.module.css';
import { blankName, clozeHtml } from './clozeHtml.ts';
import { gradeBlank } from './grade.ts';
import type { ClozeFace, ClozeKey } from './types.ts';
import { rightFilling, written } from './written.ts';

type Field = HTMLInputElement | HTMLSelectElement;

/** A text whose blanks are native fields, in words and in formulas alike. */
export function ClozeText(props: InputsProps<ClozeFace, ClozeKey>) {
  const { face, uid, typed, onType, locked, checked, faultId, faultPart } = props;
  const text = useRef<HTMLDivElement>(null);
  const html = useMemo(() => clozeHtml(face, uid), [face, uid]);

  // The fields are part of the compiled text and not of React's tree: what they show is put there by hand.
  // Not the first time: whoever was quicker than the script has filled them, and that is about to be read.
  const alive = useRef(false);
  useLayoutEffect(() => {
    if (!alive.current) {
      alive.current = true;
      return;
    }
    for (const { id } of face.blanks) {
      const field = text.current?.querySelector<Field>(`[data-part="${CSS.escape(id)}"]`);
      if (!field) continue;
      const value = valueIn(typed, id);
      if (field.value !== value) field.value = value;
      if (field instanceof HTMLInputElement) field.readOnly = locked;
      set(field, 'aria-disabled', locked && field instanceof HTMLSelectElement ? 'true' : undefined);
      const key = checked?.key.blanks[id];
      const said = key && gradeBlank(key, valueIn(checked?.choice ?? [], id));
      set(field, 'data-verdict', said && (said.correct ? 'right' : 'wrong'));
      set(
        field,
        'aria-describedby',
        key ? reasonId(uid, id) : (faultPart ?? id) === id ? faultId : undefined,
      );
      set(field, 'aria-invalid', id === faultPart ? 'true' : undefined);
    }
  });

  function onInput({ target }: { target: EventTarget }) {
    const { dataset, value } = target as Field;
    const { part } = dataset;
    if (!part) return;
    if (locked) (target as Field).value = valueIn(typed, part);
    else onType((now) => withValue(now, part, value));
  }

  return (
    <>
      <div ref={text} className={styles.text} onInput={onInput} dangerouslySetInnerHTML={{ __html: html }} />
      <PrintedChoices
        choices={face.blanks.flatMap((blank) => {
          const texts = blank.options?.map(({ text }) => text).join(' / ');
          return texts === undefined
            ? []
            : { id: blank.id, text: words.named(blankName(face, blank), texts) };
        })}
      />
    </>
  );
}

/** Of each blank: what belongs there, and why. */
export const reasons = (face: ClozeFace, { key, choice }: { key: ClozeKey; choice: string[] }) =>
  face.blanks.flatMap((blank): Reason | [] => {
    const of = key.blanks[blank.id];
    if (!of) return [];
    const value = valueIn(choice, blank.id);
    const { correct, feedback } = gradeBlank(of, value);
    const filling = written(blank, value);
    return {
      id: blank.id,
      name: blankName(face, blank),
      right: correct,
      verdict: correct ? filling : own.wrong(filling),
      reason: (
        <>
          {!correct && `${words.answerIs(written(blank, rightFilling(of)))} `}
          <Markup html={feedback} />
        </>
      ),
    };
  });

function set(field: Field, name: string, value: string | undefined) {
  if (value === undefined) field.removeAttribute(name);
  else field.setAttribute(name, value);
}
