import { words } from '#words/kinds/cloze';
import type { Html } from '../../../course/types.ts';
import field from '../../../ui/Field.module.css';
import styles from './ClozeText.module.css';
import type { BlankFace, ClozeFace } from './types.ts';

/** The name of a blank, for the eye that reads what is said of it and for the ear. */
export const blankName = ({ blanks }: ClozeFace, { id, label }: BlankFace): string => {
  const at = blanks.findIndex((blank) => blank.id === id);
  return words.blank(label, at + 1, blanks.length);
};

/**
 * The text with a native field in the place of each blank. As HTML, since a blank may stand anywhere in a typeset
 * formula; what is in the fields is kept in step by `ClozeText`.
 */
export const clozeHtml = (face: ClozeFace, uid: string): Html =>
  face.text.replace(/<span data-blank="([^"]*)"><\/span>/g, (_, id: string) => {
    const blank = face.blanks.find((one) => one.id === id);
    if (!blank) return '';
    // A field has no room of its own for a mark: the span around it has.
    return `<span class="${styles.box}">${fieldHtml(blank, blankName(face, blank), `${uid}-${id}`)}</span>`;
  });

function fieldHtml({ id, type, options = [] }: BlankFace, name: string, fieldId: string): Html {
  const classes = [field.field, styles.blank, styles[type]].filter(Boolean).join(' ');
  const shared = `id="${escaped(fieldId)}" data-part="${escaped(id)}" class="${classes}" aria-label="${escaped(name)}" autocomplete="off"`;
  if (type === 'choose') {
    const choices = options.map((o) => `<option value="${escaped(o.id)}">${escaped(o.text)}</option>`);
    return `<select ${shared}><option value="">…</option>${choices.join('')}</select>`;
  }
  const mode = type === 'number' ? ' inputmode="decimal"' : '';
  return `<input type="text" ${shared}${mode} autocapitalize="none" spellcheck="false" maxlength="60">`;
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
