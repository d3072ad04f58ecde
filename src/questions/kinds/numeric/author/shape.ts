import { z } from 'zod';
import {
  common,
  expression,
  misconception,
  tolerance,
  wayWrong,
} from '../../../../author/questions/shape.ts';
import { markdown } from '../../../../course/schema.ts';

const variable = z.union(
  [
    z
      .array(z.number())
      .min(2)
      .meta({ description: 'The values it may take, the first one for everybody first.' }),
    z
      .strictObject({
        from: z.number(),
        to: z.number(),
        step: z
          .number()
          .positive()
          .optional()
          .meta({ description: 'From one value to the next: `4, 8, 12`.' }),
        times: z
          .number()
          .gt(1)
          .optional()
          .meta({ description: 'Instead of step: `times: 2` is `4, 8, 16`.' }),
        first: z
          .number()
          .optional()
          .meta({ description: 'The value everybody meets first; `from`, if left out.' }),
      })
      .meta({ description: 'Values from one number to another.' }),
  ],
  { error: 'a list of values, or a map of from, to and step' },
);

const variables = z
  .record(z.string().regex(/^[A-Za-z]\w*$/, 'a name such as d or r2'), variable)
  .optional()
  .meta({
    description:
      'Numbers drawn anew for each variant. Written `{{d}}` or `{{2*d}}` in texts and formulas, `d` in expressions.',
  });

export const numericShape = z.strictObject({
  ...common,
  kind: z.literal('numeric'),
  variables,
  where: z.string().min(1).optional().meta({
    description: 'What must hold between the variables: `r < d and d <= k`. Other draws are drawn again.',
  }),
  answer: expression,
  working: z.string().meta({
    description: 'The answer as a calculation, for example `1000*4 + 4*1000`. The check recomputes it.',
  }),
  tolerance,
  unit: z
    .string()
    .optional()
    .meta({ description: 'Shown after the field, for example `parameters` or `%`.' }),
  wrong: z
    .array(z.strictObject({ value: expression, feedback: wayWrong, misconception }))
    .min(1)
    .meta({ description: 'Wrong routes, each with the number it leads to and its own feedback.' }),
  otherwise: markdown.meta({ description: 'Feedback for any other number.' }),
});

export type NumericSource = z.output<typeof numericShape>;
export type VariableSource = z.output<typeof variable>;
