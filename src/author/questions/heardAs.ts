import type { Html } from '../../course/types.ts';
import { escapeHtml } from '../markdown/escapeHtml.ts';

/** A text as it is seen, and beside it the words in which its author wants it read aloud, if there are any. */
export const heardAs = (html: Html, spoken: string | undefined): Html =>
  spoken === undefined
    ? html
    : `<span aria-hidden="true">${html}</span><span class="visually-hidden">${escapeHtml(spoken)}</span>`;
