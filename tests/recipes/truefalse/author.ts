import { z } from 'zod';
import { defineAuthorKind, type Halves } from '../../../author/questions/authorKind.ts';
import { reference } from '../../../author/questions/reference.ts';
import { routeOf } from '../../../author/questions/routeOf.ts';
import { common, misconception, right, wayWrong } from '../../../author/questions/shape.ts';
import type { QuestionFace } from '../../../course/types.ts';
import type { TrueFalseKey } from './types.ts';

const shape = z.strictObject({
  ...common,
  kind: z.literal('truefalse'),
  answer: z.boolean().meta({ description: 'Whether the statement of the prompt is true.' }),
  right,
  wrong: z.strictObject({ feedback: wayWrong, misconception }),
});

export const truefalse = defineAuthorKind(shape, {
  compile: ({ answer, right, wrong }, base, shared, tools): Halves<QuestionFace, TrueFalseKey> => ({
    face: base,
    key: {
      ...shared,
      answer: answer ? 'true' : 'false',
      right: tools.feedback(right, 'right'),
      wrong: routeOf(wrong, tools, 'wrong'),
    },
  }),

  check({ wrong: { misconception } }, around) {
    if (misconception)
      reference(
        around,
        around.at('wrong', 'misconception'),
        'misconception',
        misconception,
        around.known.misconceptions,
      );
  },

  right: ({ answer }) => answer,
});
