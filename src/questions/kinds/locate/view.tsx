import type { CSSProperties } from 'react';
import { Mark } from '../../../ui/Mark.tsx';
import { Markup } from '../../asking/Markup.tsx';
import { FeedbackCount } from '../../parts/choice/FeedbackCount.tsx';
import { choiceRoutes, gradeChoice } from '../../parts/choice/grade.ts';
import { OptionSheet } from '../../parts/choice/OptionSheet.tsx';
import { fitsOptions, quoteOptions } from '../../parts/choice/quoteOptions.tsx';
import type { ChoiceKey } from '../../parts/choice/types.ts';
import { defineKind, type InputsProps } from '../kind.ts';
import type { GridPlace, LocateFace } from './types.ts';

/** Parts of a schematic, all that apply. Each box is the label of a native checkbox: one state for eye and ear. */
export const locate = defineKind<LocateFace, ChoiceKey>({
  instruction: 'Choose all boxes of the figure that apply.',
  Inputs: Schematic,
  isEmpty: (typed) => typed.length === 0,
  read: ({ options }, typed) =>
    typed.length === 0
      ? { ok: false, message: 'Choose a box of the figure first.' }
      : { ok: true, choice: options.map((o) => o.id).filter((id) => typed.includes(id)) },
  show: (choice) => choice,
  grade: gradeChoice,
  routes: choiceRoutes,
  fits: (face, choice) => choice.length > 0 && fitsOptions(face, choice),
  Feedback: (props) => <FeedbackCount {...props} one="box" several="boxes" />,
  quote: quoteOptions,
  rightAnswer: (face, answer) => quoteOptions(face, answer.correct),
  Sheet: OptionSheet,
});

function Schematic({ face, uid, typed, onType, locked, checked }: InputsProps<LocateFace, ChoiceKey>) {
  const { options, around, columns, caption } = face;
  return (
    <>
      <figure className="schematic" aria-labelledby={`${uid}-caption`}>
        <div className="schematic-grid" style={{ '--columns': columns } as CSSProperties}>
          {around.map((box) => (
            <span key={`${box.at}`} className="box" style={placeOf(box)}>
              <Markup html={box.html} />
              <Arrows {...box} />
            </span>
          ))}
          {options.map((part) => {
            const { id, html, text } = part;
            const chosen = typed.includes(id);
            const right = checked?.key.correct.includes(id);
            const verdict = right ? 'right' : chosen ? 'wrong' : undefined;
            return (
              <label
                key={id}
                className="box box-part"
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
                  aria-label={text}
                  aria-disabled={locked || undefined}
                  aria-describedby={checked && `${uid}-${id}-why`}
                  onChange={(event) => {
                    const on = event.currentTarget.checked;
                    if (!locked) onType((now) => [...now.filter((one) => one !== id), ...(on ? [id] : [])]);
                  }}
                />
                <Markup html={html} />
                <Arrows {...part} />
              </label>
            );
          })}
        </div>
        <figcaption id={`${uid}-caption`}>
          <Markup html={caption} />
        </figcaption>
      </figure>
      {checked && <Reasons face={face} uid={uid} checked={checked} />}
    </>
  );
}

/** What is said of each box, below the figure: inside it there is no room. */
function Reasons({
  face,
  uid,
  checked: { key, choice },
}: {
  face: LocateFace;
  uid: string;
  checked: { key: ChoiceKey; choice: string[] };
}) {
  return (
    <ul className="reasons">
      {face.options.map(({ id, html }) => {
        const right = key.correct.includes(id);
        const chosen = choice.includes(id);
        const said = key.options[id];
        return (
          <li key={id}>
            <strong>
              <Markup html={html} />
            </strong>{' '}
            <Mark right={right === chosen} words={words(right, chosen)} />
            <div id={`${uid}-${id}-why`}>
              <Markup html={(chosen ? undefined : said?.unchosen) ?? said?.feedback ?? ''} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function words(right: boolean, chosen: boolean): string {
  if (right) return chosen ? 'Rightly chosen' : 'Belongs to the answer, not chosen';
  return chosen ? 'Chosen, not correct' : 'Rightly left';
}

const placeOf = ({ at: [column, row], span: [wide, high] }: GridPlace): CSSProperties => ({
  gridColumn: `${column} / span ${wide}`,
  gridRow: `${row} / span ${high}`,
});

const OPPOSITE = { up: 'down', down: 'up', left: 'right', right: 'left' } as const;

/** Each lies in the gap on one side of its box and points out of it or into it. */
const Arrows = ({ to, from }: Pick<GridPlace, 'to' | 'from'>) => {
  const arrows = [
    ...to.map((side) => ({ side, points: side })),
    ...from.map((side) => ({ side, points: OPPOSITE[side] })),
  ];
  return arrows.map(({ side, points }) => (
    <span key={side} className={`box-arrow box-arrow-${side} box-points-${points}`} aria-hidden="true" />
  ));
};
