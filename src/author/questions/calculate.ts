import { ExpressionError, evaluate, namesIn, parseExpression } from '../../notation/expression.ts';
import { clip } from '../clip.ts';
import { notFinite } from '../notFinite.ts';
import type { Place, Report } from '../place.ts';

/** The finite number of an expression without names; null when it has none, which is reported. */
export function calculate(source: number | string, place: Place, report: Report): number | null {
  const text = String(source);
  const quoted = clip(text);
  try {
    const expression = parseExpression(text);
    const [name] = namesIn(expression);
    if (name) {
      report(place, `name “${name.name}” in “${quoted}”`, 'numbers only');
      return null;
    }
    const fault = notFinite(expression);
    if (!fault) return evaluate(expression);
    report(place, `“${quoted}”, which is ${fault}`, 'a finite number');
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    report(place, `${error.unexpected} in “${quoted}”`, error.expected);
  }
  return null;
}
