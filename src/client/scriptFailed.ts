/** A script of this page is gone: a newer version was published, or the connection is down. The learner is told. */
export function scriptFailed(): void {
  const note = document.querySelector<HTMLElement>('#lost');
  if (note) note.hidden = false;
}
