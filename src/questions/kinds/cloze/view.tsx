import { words as own } from '#words/kinds/cloze';
import { words } from '#words/questions';
import { parseNumber } from '../../../notation/number.ts';
import { linked } from '../../../ui/linked.tsx';
import { Markup } from '../../asking/Markup.tsx';
import { PartsFeedback } from '../../parts/PartsFeedback.tsx';
import { partsOf, valueIn } from '../../parts/pairs.ts';
import { Reasons } from '../../parts/Reasons.tsx';
import { SheetList } from '../../parts/SheetList.tsx';
import { SheetWhy, WrongWhy } from '../../parts/SheetWhy.tsx';
import { defineKind } from '../kind.ts';
import styles from './ClozeText.module.css';
import { ClozeText, reasons } from './ClozeText.tsx';
import { blankName } from './clozeHtml.ts';
import { gradeBlank, gradeCloze } from './grade.ts';
import type { ClozeFace, ClozeKey } from './types.ts';
import { rightFilling, written } from './written.ts';

/** Blanks in a text or a formula, typed or chosen. What is typed is `blank=value` for each blank that is filled. */
export const cloze = defineKind<ClozeFace, ClozeKey>({
  instruction: own.instruction,
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
      if (value === '') return { ok: false, message: own.empty(name), part: blank.id };
      const number = blank.type === 'number' ? parseNumber(value) : undefined;
      if (number && !number.ok)
        return { ok: false, message: own.unread(name, number.message), part: blank.id };
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
    return (
      <PartsFeedback
        grade={gradeCloze(answer, choice)}
        reasons={reasons(face, { key: answer, choice })}
        said={own}
        rightAnswer={rightAnswer(face, answer)}
      />
    );
  },
  More: ({ face, answer: key, choice, uid }) => <Reasons items={reasons(face, { key, choice })} uid={uid} />,
  quote,
  rightAnswer,
  Sheet: ClozeSheet,
});

function quote({ blanks }: ClozeFace, choice: string[]): string {
  return blanks
    .map((blank) => words.named(blank.label, written(blank, valueIn(choice, blank.id))))
    .join(words.between);
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
    return `<strong class="${styles.filled}">${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</strong>`;
  });
  return (
    <>
      <Markup as="div" className={styles.text} html={filled} />
      <SheetList>
        {face.blanks.map((blank) => {
          const key = answer.blanks[blank.id];
          if (!key) return null;
          return (
            <li key={blank.id}>
              {linked(
                words.named('[blank]', '[filling]'),
                () => blankName(face, blank),
                () => (
                  <strong>{written(blank, rightFilling(key))}</strong>
                ),
              )}
              <SheetWhy
                html={key.type === 'choose' ? (key.options[key.correct]?.feedback ?? '') : key.right}
              />
              {wrongOf(blank, key).map(({ text, feedback }) => (
                <WrongWhy key={text} answer={text} html={feedback} />
              ))}
            </li>
          );
        })}
      </SheetList>
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
  return [...routes, { text: own.anythingElse, feedback: key.otherwise }];
}
