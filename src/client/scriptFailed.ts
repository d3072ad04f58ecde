import { reload } from './reload.ts';

/** A script of this page is gone: a newer version was published, or the connection is down. The learner is told. */
export function scriptFailed(): void {
  const note = document.querySelector<HTMLElement>('#lost');
  if (!note) return;
  note.hidden = false;
  note.querySelector('a')?.addEventListener('click', reload);
}
