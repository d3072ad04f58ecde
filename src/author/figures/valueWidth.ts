import { type Expression, evaluate, namesIn } from '../../notation/expression.ts';
import { own } from '../own.ts';
import type { LessonFigure } from './lessonFigures.ts';
import { numbersOf } from './numbersOf.ts';

/** Marks between digits take about half the width of one. */
const widthOf = (text: string) => text.length - [...text].filter((sign) => /[^\d%–−]/.test(sign)).length / 2;

/**
 * The room a live number needs, in digits, so that no line wraps anew when it changes: that of its longest value with
 * one of its parameters at either end.
 */
export function valueWidth(
  expression: Expression,
  { placed, spec }: LessonFigure,
  format: (value: number) => string,
): number {
  const start = numbersOf(placed.params);
  const used = new Set(namesIn(expression).map(({ name }) => name));
  const states = [...used].flatMap((name) => {
    const param = own(spec.params, name);
    return param?.type === 'number' ? [param.min, param.max].map((end) => ({ ...start, [name]: end })) : [];
  });
  return Math.max(...[start, ...states].map((state) => widthOf(format(evaluate(expression, state)))));
}
