import { oneOf } from '../../../author/problem.ts';
import type { AuthorKind, SourceOf } from '../../../author/questions/authorKind.ts';
import { faceOf } from '../../../author/questions/faceOf.ts';
import { misconceptionsOf } from '../../../author/questions/reference.ts';
import { routeOf } from '../../../author/questions/routeOf.ts';
import { uniqueIds } from '../../../author/questions/uniqueIds.ts';
import type { OrderFace, OrderKey } from '../../../course/types.ts';
import { scrambled } from './author/scrambled.ts';

export const order: AuthorKind<SourceOf<'order'>, OrderFace, OrderKey> = {
  compile({ id, steps, right, wrong, otherwise }, base, shared, tools) {
    return {
      face: {
        ...base,
        kind: 'order',
        steps: scrambled(
          steps.map((step, i) => faceOf(step, tools, 'steps', i)),
          id,
        ),
      },
      key: {
        ...shared,
        kind: 'order',
        order: steps.map((step) => step.id),
        steps: Object.fromEntries(
          steps.map((step, i) => [step.id, tools.feedback(step.feedback, 'steps', i, 'feedback')]),
        ),
        right: tools.feedback(right, 'right'),
        wrong: wrong.map((route, i) => ({
          ...routeOf(route, tools, 'wrong', i),
          put: route.put,
          before: route.before,
        })),
        otherwise: tools.feedback(otherwise, 'otherwise'),
      },
    };
  },

  check({ steps, wrong }, around) {
    const { at, report } = around;
    uniqueIds(steps, 'step', around, 'steps');
    misconceptionsOf(wrong, 'wrong', around);
    const ids = steps.map((step) => step.id);
    for (const [i, route] of wrong.entries()) {
      for (const side of ['put', 'before'] as const)
        if (!ids.includes(route[side]))
          report(at('wrong', i, side), `step “${route[side]}”`, oneOf(ids, route[side]));
      if (ids.includes(route.put) && ids.indexOf(route.put) <= ids.indexOf(route.before))
        report(at('wrong', i), `“${route.put}” before “${route.before}”, which is right`, 'a wrong order');
    }
  },

  right: ({ steps }) => steps.map((step) => step.id),
};
