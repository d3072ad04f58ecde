/** Moves focus from a question to the heading or question after it: where "Continue" leads. */
export function focusNext(slot: string) {
  const from = document.querySelector(`[data-slot="${CSS.escape(slot)}"]`);
  if (!from) return;
  const stops = [
    ...document.querySelectorAll<HTMLElement>(
      'main :is(h1, h2, h3)[tabindex], main [data-slot], main [data-next]',
    ),
  ];
  const next = stops.find(
    (stop) => from.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING && !from.contains(stop),
  );
  if (!next) return;
  const target = next.querySelector<HTMLElement>('fieldset') ?? next;
  if (!target.matches('a, [tabindex]')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'start' });
}
