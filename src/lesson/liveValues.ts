import { evaluate, parseExpression } from '../math/expression.ts';
import { formatNumber, formatPercent } from '../math/format.ts';

type State = Record<string, number | string>;

/** Keeps the numbers in the prose that belong to a figure in step with it. `onState` subscribes to the figure's state. */
export function followLiveValues(
  figure: string,
  onState: (listener: (state: State) => void) => void,
  root: ParentNode = document,
) {
  const values = [...root.querySelectorAll<HTMLElement>(`[data-of="${CSS.escape(figure)}"]`)].map(
    (element) => ({
      element,
      expression: parseExpression(element.dataset.value ?? ''),
      format: element.dataset.as === 'percent' ? formatPercent : formatNumber,
    }),
  );
  if (values.length === 0) return;
  onState((state) => {
    for (const { element, expression, format } of values)
      element.textContent = format(evaluate(expression, state as Record<string, number>));
  });
}
