import { evaluate, parseExpression } from '../../notation/expression.ts';
import { formatNumber, formatPercent } from '../../notation/format.ts';
import { calmly } from '../parts/calmly.ts';
import { makeDraggable } from './draggableValue.ts';

type State = Record<string, number | string>;

/** Another node in its place would have every style checked that asks what a part of the page contains. */
function write({ childNodes: [node] }: HTMLElement, text: string): void {
  if (node) node.nodeValue = text;
}

/**
 * Keeps the numbers in the prose that belong to a figure in step with it; those that may be dragged move it.
 * `onState` subscribes to the figure's state, `set` changes it.
 */
export function followLiveValues(
  figure: string,
  onState: (listener: (state: State) => void) => void,
  set: (change: State) => void,
  root: ParentNode = document,
) {
  const values = [...root.querySelectorAll<HTMLElement>(`[data-value][data-of="${figure}"]`)].map(
    (element) => ({
      element,
      follow:
        element.dataset.drag && makeDraggable(element, (to) => set({ [element.dataset.value ?? '']: to })),
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
