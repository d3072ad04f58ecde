import type { Condition } from '../notation/condition.ts';
import { type Expression, evaluate } from '../notation/expression.ts';

/** What an expression is that has no finite value, in an author's words; undefined when it has one. */
export function notFinite(expression: Expression, values: Record<string, number> = {}): string | undefined {
  const value = evaluate(expression, values);
  if (Number.isFinite(value)) return undefined;
  if (dividesByZero(expression, values)) return 'a division by zero';
  return Number.isNaN(value) ? 'no number' : 'beyond any number';
}

/** The same of either side of its comparisons. */
export const conditionNotFinite = (
  condition: Condition,
  values: Record<string, number>,
): string | undefined =>
  condition.flatMap(({ left, right }) => notFinite(left, values) ?? notFinite(right, values) ?? [])[0];

function dividesByZero(expression: Expression, values: Record<string, number>): boolean {
  const inside = (part: Expression) => dividesByZero(part, values);
  switch (expression.type) {
    case 'number':
    case 'name':
      return false;
    case 'negate':
      return inside(expression.of);
    case 'call':
      return expression.given.some(inside);
    case 'binary':
      return (
        (expression.op === '/' && evaluate(expression.right, values) === 0) ||
        inside(expression.left) ||
        inside(expression.right)
      );
  }
}
