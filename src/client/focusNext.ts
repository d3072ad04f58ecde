import { firstField } from './firstField.ts';

/**
 * Moves focus from a question to the heading after it, or to the first field of the question: where "Continue" leads.
 * `before` is told of it first, while everything stands where it was. `further` names what else one may stop at.
 */
export function focusNext(slot: string, before: (next: Element) => void = () => {}, further = '') {
  const from = document.querySelector(`[data-slot="${CSS.escape(slot)}"]`);
  if (!from) return;
  const stops = [
    ...document.querySelectorAll<HTMLElement>(
      `main :is(h1, h2, h3)[tabindex], main [data-slot], main [data-next]${further && `, ${further}`}`,
    ),
  ];
  const next = stops.find(
    (stop) => from.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING && !from.contains(stop),
  );
  if (!next) return;
  before(next);
  const target = next.matches('[data-slot]') ? (firstField(next) ?? next) : next;
  if (!target.matches('a, button, input, select, [tabindex]')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'start' });
}
