import { type Expression, namesIn } from '../../notation/expression.ts';
import { notFinite } from '../notFinite.ts';
import { own } from '../own.ts';
import type { LessonFigure } from './lessonFigures.ts';
import { numbersOf } from './numbersOf.ts';

/** What a live number is when it is none at the start of its figure, or with one of its parameters at either end. */
export function valueFault(expression: Expression, { placed, spec }: LessonFigure): string | undefined {
  const start = numbersOf(placed.params);
  const used = [...new Set(namesIn(expression).map(({ name }) => name))];
  if (used.some((name) => start[name] === undefined)) return undefined;
  const atStart = notFinite(expression, start);
  if (atStart) return `${atStart} at the start of the figure`;
  for (const name of used) {
    const param = own(spec.params, name);
    for (const end of param?.type === 'number' ? [param.min, param.max] : []) {
      const fault = notFinite(expression, { ...start, [name]: end });
      if (fault) return `${fault} for ${name} = ${end}`;
    }
  }
}
