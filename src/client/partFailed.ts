import { words } from '#words/part';
import { reload } from './reload.ts';

/**
 * Says above a part of the page that its code could not be fetched. Browsers remember that a module failed until the
 * page is loaded again, so that alone can help.
 */
export function partFailed(part: Element): void {
  const note = document.createElement('p');
  note.setAttribute('role', 'alert');
  const again = document.createElement('a');
  again.href = '';
  again.addEventListener('click', reload);
  again.textContent = words.again;
  note.append(words.failed, ' ', again);
  part.before(note);
}
