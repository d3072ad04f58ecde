import { firstField } from './firstField.ts';

/** What one may stop at after a question. */
const STOPS = 'main :is(:is(h1, h2, h3)[tabindex], [data-slot], [data-next], [data-shows], .prose)';

/** Of a passage that begins with a heading or a question, that. */
const beginning = (stop: HTMLElement): HTMLElement => {
  const { firstElementChild: first } = stop;
  if (stop.matches('[data-slot]')) return stop;
  return first instanceof HTMLElement && first.matches('h2, h3, [data-slot], .prose')
    ? beginning(first)
    : stop;
};

/**
 * Moves focus from a question to what follows it, a passage, a heading, or the first field of a question: where
 * "Continue" leads. `before` is told of it first, while everything stands where it was.
 */
export function focusNext(slot: string, before: (next: Element) => void = () => {}) {
  const from = document.querySelector(`[data-slot="${CSS.escape(slot)}"]`);
  if (!from) return;
  const after = [...document.querySelectorAll<HTMLElement>(STOPS)].find(
    (stop) => from.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING && !from.contains(stop),
  );
  if (!after) return;
  const next = beginning(after);
  before(next);
  const target = next.matches('[data-slot]') ? (firstField(next) ?? next) : next;
  if (!target.matches('a, button, input, select, [tabindex]')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'start' });
}
