import { z } from 'zod';
import { checkState } from '../../../author/figures/checkState.ts';
import { conditionNotFinite } from '../../../author/notFinite.ts';
import { oneOf } from '../../../author/oneOf.ts';
import type { Place } from '../../../author/place.ts';
import { defineAuthorKind, type Halves } from '../../../author/questions/authorKind.ts';
import { misconceptionsOf } from '../../../author/questions/reference.ts';
import { common, misconception, parameter, right, wayWrong } from '../../../author/questions/shape.ts';
import { markdown, name } from '../../../course/schema.ts';
import type { PlacedFigure } from '../../../course/types.ts';
import { meets, namesOf, parseCondition } from '../../../notation/condition.ts';
import { ExpressionError } from '../../../notation/expression.ts';
import type { OperateFace, OperateKey } from './types.ts';

const condition = z.string().min(1).meta({
  description: 'Comparisons of the figure’s parameters joined by `and`: `r*(d+k)/(d*k) < 0.005 and r >= 1`.',
});

const shape = z.strictObject({
  ...common,
  kind: z.literal('operate'),
  figure: name.meta({ description: 'Id of the figure of this lesson that is operated.' }),
  condition,
  solution: z.record(z.string(), parameter).meta({
    description: 'Parameters that meet the condition: the proof that it can be met, and what “show me” sets.',
  }),
  right,
  wrong: z
    .array(z.strictObject({ when: condition, feedback: wayWrong, misconception }))
    .default([])
    .meta({ description: 'Wrong states told apart, in order; the first that applies is used.' }),
  otherwise: markdown.meta({ description: 'Feedback for any other state.' }),
});

export const operate = defineAuthorKind(shape, {
  compile(question, base, shared, { feedback, figure }): Halves<OperateFace, OperateKey> {
    const watched = watchedNames(question);
    return {
      face: {
        ...base,
        figure: question.figure,
        watched: Object.entries(figure(question.figure)?.spec.params ?? {})
          .filter(([name]) => watched.includes(name))
          .map(([name, { label }]) => ({ name, label })),
      },
      key: {
        ...shared,
        condition: question.condition,
        solution: question.solution,
        right: feedback(question.right, 'right'),
        wrong: question.wrong.map((route, i) => ({
          when: route.when,
          feedback: feedback(route.feedback, 'wrong', i, 'feedback'),
          ...(route.misconception ? { misconception: route.misconception } : {}),
        })),
        otherwise: feedback(question.otherwise, 'otherwise'),
      },
    };
  },

  /** The figure exists, the condition speaks of its numbers, can be met, and is not met already. */
  check(question, around) {
    const { at, report } = around;
    misconceptionsOf(question.wrong, 'wrong', around);
    const use = checkState(question.figure, question.solution, [], around, 'solution');
    if (!use) return;
    checkState(question.figure, question.start ?? {}, [], around, 'start');
    const start = { ...use.params, ...question.start };
    const holds = (source: string, place: Place, state: PlacedFigure['params']) => {
      try {
        const condition = parseCondition(source);
        for (const name of namesOf(condition))
          if (typeof start[name] !== 'number') {
            report(place, `name “${name}” in “${source}”`, oneOf(Object.keys(start), name));
            return null;
          }
        const values = state as Record<string, number>;
        const fault = conditionNotFinite(condition, values);
        if (fault) {
          report(
            place,
            `“${source}”, with ${fault} ${state === start ? 'at the start' : 'in the solution'}`,
            'finite numbers',
          );
          return null;
        }
        return meets(condition, values);
      } catch (error) {
        if (!(error instanceof ExpressionError)) throw error;
        report(place, `${error.unexpected} in “${source}”`, error.expected);
        return null;
      }
    };
    const solved = { ...start, ...question.solution };
    if (holds(question.condition, at('condition'), start) === true)
      report(
        at('condition'),
        'a condition that the figure meets at the start',
        'one that must be worked for',
      );
    if (holds(question.condition, at('condition'), solved) === false)
      report(at('solution'), 'a solution that does not meet the condition', 'parameters that do');
    for (const [i, { when }] of question.wrong.entries()) holds(when, at('wrong', i, 'when'), start);
  },

  right: ({ condition }) => condition,
});

/** The parameters that are to be moved: those of the condition that its solution sets, or else all that it names. */
function watchedNames({ condition, solution }: z.output<typeof shape>): string[] {
  try {
    const named = [...namesOf(parseCondition(condition))];
    const moved = named.filter((name) => name in solution);
    return moved.length > 0 ? moved : named;
  } catch {
    // It is reported as a condition that cannot be read.
    return [];
  }
}
