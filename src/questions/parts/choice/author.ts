import { z } from 'zod';
import type { Halves, QuestionSource, Surroundings, Tools } from '../../../author/questions/authorKind.ts';
import { faceOf } from '../../../author/questions/faceOf.ts';
import { misconceptionsOf } from '../../../author/questions/reference.ts';
import { routeOf } from '../../../author/questions/routeOf.ts';
import { feedback, misconception, spoken } from '../../../author/questions/shape.ts';
import { uniqueIds } from '../../../author/questions/uniqueIds.ts';
import { markdown } from '../../../course/schema.ts';
import type { ChoiceFace, ChoiceKey } from './types.ts';

/** A name; also one with a number in it, which a figure is told of that draws what was predicted: `about/0.06`. */
const optionId = z
  .string()
  .regex(/^[a-z0-9]+([-./][a-z0-9]+)*$/, 'lower-case words and numbers joined by hyphens, points or slashes')
  .meta({ description: 'Its own name. Keep it: learners’ answers hang on it.' });

const option = z.strictObject({
  id: optionId,
  text: markdown,
  spoken,
  correct: z.boolean().default(false),
  feedback,
  unchosen: markdown.optional().meta({
    description: 'In a multiple question, said in place of `feedback` when the option was not chosen.',
  }),
  misconception,
  pin: z
    .enum(['first', 'last'])
    .optional()
    .meta({ description: 'Keeps its place when options are shuffled.' }),
});

export const options = z.array(option).min(2).max(9);
export const shuffle = z
  .boolean()
  .default(true)
  .meta({ description: 'Shuffled once per learner. false keeps your order, for example for numbers.' });

type Choice = QuestionSource & { options: z.output<typeof options>; shuffle: boolean };

/** The halves of a question that is answered by choosing options. */
export function compileChoice(
  { options, shuffle }: Choice,
  base: Halves['face'],
  shared: Halves['key'],
  tools: Tools,
): Halves<ChoiceFace, ChoiceKey> {
  return {
    face: {
      ...base,
      shuffle,
      options: options.map((option, i) => ({
        ...faceOf(option, tools, 'options', i),
        ...(option.pin ? { pin: option.pin } : {}),
      })),
    },
    key: {
      ...shared,
      correct: options.filter((o) => o.correct).map((o) => o.id),
      options: Object.fromEntries(
        options.map((option, i) => [
          option.id,
          {
            ...routeOf(option, tools, 'options', i),
            ...(option.unchosen && { unchosen: tools.feedback(option.unchosen, 'options', i, 'unchosen') }),
          },
        ]),
      ),
    },
  };
}

export function checkOptions({ options }: Choice, around: Surroundings) {
  uniqueIds(options, 'option', around, 'options');
  misconceptionsOf(options, 'options', around);
}
