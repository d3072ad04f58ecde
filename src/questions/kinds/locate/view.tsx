import type { CSSProperties } from 'react';
import { words } from '#words/kinds/locate';
import { Mark } from '../../../ui/Mark.tsx';
import { Markup } from '../../asking/Markup.tsx';
import { FeedbackCount } from '../../parts/choice/FeedbackCount.tsx';
import { choiceRoutes, gradeChoice, reasonOf } from '../../parts/choice/grade.ts';
import { OptionSheet } from '../../parts/choice/OptionSheet.tsx';
import { fitsOptions, quoteOptions } from '../../parts/choice/quoteOptions.tsx';
import type { ChoiceKey } from '../../parts/choice/types.ts';
import { Reasons, reasonId } from '../../parts/Reasons.tsx';
import { defineKind, type InputsProps } from '../kind.ts';
import styles from './Schematic.module.css';
import type { GridPlace, LocateFace } from './types.ts';

/** Parts of a schematic, all that apply. Each box is the label of a native checkbox: one state for eye and ear. */
export const locate = defineKind<LocateFace, ChoiceKey>({
  instruction: words.instruction,
  Inputs: Schematic,
  isEmpty: (typed) => typed.length === 0,
  read: ({ options }, typed) =>
    typed.length === 0
      ? { ok: false, message: words.chooseFirst }
      : { ok: true, choice: options.map((o) => o.id).filter((id) => typed.includes(id)) },
  show: (choice) => choice,
  grade: gradeChoice,
  routes: choiceRoutes,
  fits: (face, choice) => choice.length > 0 && fitsOptions(face, choice),
  Feedback: (props) => <FeedbackCount {...props} said={words} />,
  More: ({ face, answer: key, choice, uid }) => <Reasons items={reasons(face, { key, choice })} uid={uid} />,
  quote: quoteOptions,
  rightAnswer: (face, answer) => quoteOptions(face, answer.correct),
  Sheet: OptionSheet,
});

function Schematic({ face, uid, typed, onType, locked, checked }: InputsProps<LocateFace, ChoiceKey>) {
  const { options, around, columns, caption } = face;
  return (
    <figure className={styles.schematic} aria-labelledby={`${uid}-caption`}>
      <div className={styles.grid} style={{ '--columns': columns } as CSSProperties}>
        {around.map((box) => (
          <span key={`${box.at}`} className={styles.box} style={placeOf(box)}>
            <Markup html={box.html} />
            <Arrows {...box} />
          </span>
        ))}
        {options.map((part) => {
          const { id, html, text } = part;
          const chosen = typed.includes(id);
          const right = checked?.key.correct.includes(id);
          const verdict = right ? (chosen ? 'right' : 'missed') : chosen ? 'wrong' : undefined;
          const told = checked && wordsFor(right === true, chosen);
          return (
            <label
              key={id}
              className={`${styles.box} ${styles.part}`}
              style={placeOf(part)}
              data-verdict={checked && verdict}
            >
              <input
                type="checkbox"
                value={id}
                id={`${uid}-${id}`}
                checked={chosen}
                autoComplete="off"
                // A label that is a formula alone has no text for every assistive technology.
                aria-label={told ? words.told(text, told) : text}
                aria-disabled={locked || undefined}
                aria-describedby={checked && reasonId(uid, id)}
                onChange={(event) => {
                  const on = event.currentTarget.checked;
                  if (!locked) onType((now) => [...now.filter((one) => one !== id), ...(on ? [id] : [])]);
                }}
              />
              <Markup html={html} />
              {checked && verdict && (
                <Mark right={verdict !== 'wrong'} words={told ?? ''} bare className={styles.mark} />
              )}
              <Arrows {...part} />
            </label>
          );
        })}
      </div>
      <figcaption id={`${uid}-caption`}>
        <Markup html={caption} />
      </figcaption>
    </figure>
  );
}

const reasons = ({ options }: LocateFace, { key, choice }: { key: ChoiceKey; choice: string[] }) =>
  options.map(({ id, html }) => {
    const [right, chosen] = [key.correct.includes(id), choice.includes(id)];
    return {
      id,
      name: <Markup html={html} />,
      right: right === chosen,
      verdict: wordsFor(right, chosen),
      reason: <Markup html={reasonOf(key, choice, id)} />,
    };
  });

function wordsFor(right: boolean, chosen: boolean): string {
  if (right) return chosen ? words.rightlyChosen : words.missed;
  return chosen ? words.wronglyChosen : words.rightlyLeft;
}

const placeOf = ({ at: [column, row], span: [wide, high] }: GridPlace): CSSProperties => ({
  gridColumn: `${column} / span ${wide}`,
  gridRow: `${row} / span ${high}`,
});

/** The sides of a box, along and across the line of text, and the turn of an arrow that points there. */
const SIDES = {
  right: { x: 1, y: 0, turn: 0 },
  down: { x: 0, y: 1, turn: 90 },
  left: { x: -1, y: 0, turn: 180 },
  up: { x: 0, y: -1, turn: 270 },
} as const;

/** Each lies in the gap on one side of its box and points out of it or into it. */
const Arrows = ({ to, from }: Pick<GridPlace, 'to' | 'from'>) => {
  const arrows = [...to.map((side) => ({ side, back: 0 })), ...from.map((side) => ({ side, back: 180 }))];
  return arrows.map(({ side, back }) => {
    const { x, y, turn } = SIDES[side];
    return (
      <span
        key={side}
        className={styles.arrow}
        style={{ '--x': x, '--y': y, '--turn': `${turn + back}deg` } as CSSProperties}
        aria-hidden="true"
      />
    );
  });
};
