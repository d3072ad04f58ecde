import { z } from 'zod';
import { plain, quoted } from '../../../author/lint/text.ts';
import { oneOf } from '../../../author/oneOf.ts';
import { defineAuthorKind, type Halves } from '../../../author/questions/authorKind.ts';
import { faceOf } from '../../../author/questions/faceOf.ts';
import { misconceptionsOf } from '../../../author/questions/reference.ts';
import { routeOf } from '../../../author/questions/routeOf.ts';
import { scrambled } from '../../../author/questions/scrambled.ts';
import {
  common,
  misconception,
  otherwise,
  right,
  spoken,
  wayWrong,
} from '../../../author/questions/shape.ts';
import { uniqueIds } from '../../../author/questions/uniqueIds.ts';
import { id, markdown, name } from '../../../course/schema.ts';
import type { OrderFace, OrderKey } from './types.ts';

const shape = z.strictObject({
  ...common,
  kind: z.literal('order'),
  steps: z
    .array(
      z.strictObject({
        id,
        text: markdown,
        spoken,
        feedback: markdown.meta({ description: 'Why it stands in this place.' }),
      }),
    )
    .min(3)
    .max(8)
    .meta({ description: 'In the right order. Learners meet them in another.' }),
  right,
  wrong: z
    .array(
      z.strictObject({
        put: name.meta({ description: 'A step that was put before another, though it comes later.' }),
        before: name.meta({ description: 'The step that it was put before.' }),
        feedback: wayWrong,
        misconception,
      }),
    )
    .default([])
    .meta({ description: 'Wrong orders told apart; the first that applies is used.' }),
  otherwise,
});

export const order = defineAuthorKind(shape, {
  compile({ id, steps, right, wrong, otherwise }, base, shared, tools): Halves<OrderFace, OrderKey> {
    return {
      face: {
        ...base,
        steps: scrambled(
          steps.map((step, i) => faceOf(step, tools, 'steps', i)),
          id,
        ),
      },
      key: {
        ...shared,
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
  lists: ({ steps }) => [{ all: steps, path: ['steps'] }],

  *lintWords({ steps }, words) {
    for (const [i, { text }] of steps.entries()) {
      const place = words.sequence.exec(plain(text))?.[0];
      if (place)
        yield {
          code: 'step-says-place',
          steps: ['steps', i, 'text'],
          message: `${quoted(place)} says where it stands`,
        };
    }
  },
});
