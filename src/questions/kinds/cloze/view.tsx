import { parseNumber } from '../../../notation/number.ts';
import { Mark } from '../../../ui/Mark.tsx';
import { Markup } from '../../asking/Markup.tsx';
import { partsOf, valueIn } from '../../parts/pairs.ts';
import { defineKind } from '../kind.ts';
import { ClozeText } from './ClozeText.tsx';
import { blankName } from './clozeHtml.ts';
import { gradeBlank, gradeCloze } from './grade.ts';
import type { ClozeFace, ClozeKey } from './types.ts';
import { rightFilling, written } from './written.ts';

/** Blanks in a text or a formula, typed or chosen. What is typed is `blank=value` for each blank that is filled. */
export const cloze = defineKind<ClozeFace, ClozeKey>({
  instruction: 'Fill in every blank.',
  Inputs: ClozeText,
  inPage: (fieldset) =>
    [...fieldset.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-part]')].flatMap(
      ({ dataset, value }) => (value.trim() === '' ? [] : [`${dataset.part}=${value}`]),
    ),
  isEmpty: (typed) => typed.every((pair) => pair.split('=').slice(1).join('=').trim() === ''),
  read(face, typed) {
    const choice: string[] = [];
    for (const blank of face.blanks) {
      const value = valueIn(typed, blank.id).trim();
      const name = blankName(face, blank);
      if (value === '') return { ok: false, message: `${name} is empty.` };
      const number = blank.type === 'number' ? parseNumber(value) : undefined;
      if (number && !number.ok) return { ok: false, message: `${name}. ${number.message}` };
      choice.push(`${blank.id}=${number ? number.value : value}`);
    }
    return { ok: true, choice };
  },
  show: (choice) => choice,
  grade: gradeCloze,
  routes: ({ blanks }, choice) =>
    Object.entries(blanks).map(([id, blank]) => gradeBlank(blank, valueIn(choice, id)).route),
  fits: ({ blanks }, choice) =>
    choice.length > 0 &&
    partsOf(choice).every((id) => {
      const blank = blanks.find((one) => one.id === id);
      return blank && (!blank.options || blank.options.some((o) => o.id === valueIn(choice, id)));
    }),
  Feedback({ face, answer, choice }) {
    const { correct, right } = gradeCloze(answer, choice);
    const total = face.blanks.length;
    if (correct) return total === 1 ? 'The blank is filled.' : `All ${total} blanks are filled.`;
    return (
      <>
        {right.length} of {total} {total === 1 ? 'blank' : 'blanks'} filled rightly.
        <span className="visually-hidden"> The right answers: {rightAnswer(face, answer)}</span>
      </>
    );
  },
  quote,
  rightAnswer,
  Sheet: ClozeSheet,
});

function quote({ blanks }: ClozeFace, choice: string[]): string {
  return blanks.map((blank) => `${blank.label}: ${written(blank, valueIn(choice, blank.id))}`).join('; ');
}

function rightAnswer(face: ClozeFace, { blanks }: ClozeKey): string {
  return quote(
    face,
    Object.entries(blanks).map(([id, key]) => `${id}=${rightFilling(key)}`),
  );
}

function ClozeSheet({ face, answer }: { face: ClozeFace; answer: ClozeKey }) {
  const filled = face.text.replace(/<span data-blank="([^"]*)"><\/span>/g, (_, id: string) => {
    const [blank, key] = [face.blanks.find((one) => one.id === id), answer.blanks[id]];
    const text = blank && key ? written(blank, rightFilling(key)) : '';
    return `<strong class="blank-filled">${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</strong>`;
  });
  return (
    <>
      <Markup as="div" className="cloze" html={filled} />
      <ul className="sheet-options">
        {face.blanks.map((blank) => {
          const key = answer.blanks[blank.id];
          if (!key) return null;
          return (
            <li key={blank.id}>
              {blankName(face, blank)}: <strong>{written(blank, rightFilling(key))}</strong>
              <Markup
                as="div"
                className="option-why"
                html={key.type === 'choose' ? (key.options[key.correct]?.feedback ?? '') : key.right}
              />
              {wrongOf(blank, key).map(({ text, feedback }) => (
                <div key={text} className="option-why">
                  {text} <Mark right={false} words="Not correct" /> <Markup html={feedback} />
                </div>
              ))}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Every wrong filling the author speaks of, and any other. */
function wrongOf(blank: ClozeFace['blanks'][number], key: ClozeKey['blanks'][string]) {
  if (key.type === 'choose')
    return Object.entries(key.options).flatMap(([id, { feedback }]) =>
      id === key.correct ? [] : [{ text: written(blank, id), feedback }],
    );
  const routes =
    key.type === 'number'
      ? key.wrong.map(({ value, feedback }) => ({ text: written(blank, String(value)), feedback }))
      : key.wrong.map(({ values, feedback }) => ({ text: values.join(', '), feedback }));
  return [...routes, { text: 'Anything else', feedback: key.otherwise }];
}
