type Field = HTMLInputElement | HTMLSelectElement;
type Entered = [id: string, value: string, checked: boolean];

const hasMark = (field: Field): field is HTMLInputElement => /^(radio|checkbox)$/.test(field.type);

/**
 * Loads the page again at the place where it is, with the figures' state in its address, which a link would not. What
 * stands in questions that nobody listens to comes along: no draft of it is kept.
 */
export function reload(event: Event): void {
  event.preventDefault();
  const fields = document.querySelectorAll<Field>(
    '[data-slot] [data-island]:not([data-live]) :is(input, select)[id]',
  );
  const entered = [...fields].map(
    (field): Entered => [field.id, field.value, hasMark(field) && field.checked],
  );
  history.replaceState({ ...history.state, entered }, '');
  location.reload();
}

/** Puts back what was entered before the page was loaded again; parts read it as they come to life. */
export function restoreEntered(): void {
  const { entered, ...state } = (history.state ?? {}) as { entered?: Entered[] };
  if (!entered) return;
  for (const [id, value, checked] of entered) {
    const field = document.getElementById(id);
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue;
    if (hasMark(field)) field.checked = checked;
    else field.value = value;
  }
  history.replaceState(state, '');
}
