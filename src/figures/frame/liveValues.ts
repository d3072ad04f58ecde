import { evaluate, parseExpression } from '../../notation/expression.ts';
import { formatNumber, formatPercent } from '../../notation/format.ts';
import { calmly } from '../parts/calmly.ts';
import { makeDraggable } from './draggableValue.ts';

type State = Record<string, number | string>;

/** Another node in its place would have every style checked that asks what a part of the page contains. */
function write({ childNodes: [node] }: HTMLElement, text: string): void {
  if (node) node.nodeValue = text;
}

/** What the text shows where a number stands, unless that is shown already. */
function shownAround(element: HTMLElement): State | undefined {
  const step = element.closest<HTMLElement>('[data-shows]:not([data-read])');
  return step ? JSON.parse(step.dataset.shows ?? '{}') : undefined;
}

/**
 * Keeps the numbers in the prose that belong to a figure in step with it; those that may be dragged move it.
 * `onState` subscribes to the figure's state; `set` changes it, within what the text shows there if that is given.
 */
export function followLiveValues(
  figure: string,
  onState: (listener: (state: State) => void) => void,
  set: (change: State, within?: State) => void,
  root: ParentNode = document,
) {
  const values = [...root.querySelectorAll<HTMLElement>(`[data-value][data-of="${figure}"]`)].map(
    (element) => ({
      element,
      follow:
        element.dataset.drag &&
        makeDraggable(element, (to) => set({ [element.dataset.value ?? '']: to }, shownAround(element))),
      expression: parseExpression(element.dataset.value ?? ''),
      format: element.dataset.as === 'percent' ? formatPercent : formatNumber,
    }),
  );
  if (values.length === 0) return;
  onState(
    calmly((state) => {
      for (const { element, expression, format, follow } of values) {
        const value = evaluate(expression, state as Record<string, number>);
        const text = format(value);
        if (element.textContent !== text) write(element, text);
        if (follow) follow(value);
      }
    }),
  );
}
