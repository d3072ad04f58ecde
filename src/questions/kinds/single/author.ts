import { z } from 'zod';
import { defineAuthorKind } from '../../../author/questions/authorKind.ts';
import { correctIds } from '../../../author/questions/correctIds.ts';
import { common } from '../../../author/questions/shape.ts';
import { checkOptions, compileChoice, options, shuffle } from '../../parts/choice/author.ts';

const shape = z.strictObject({ ...common, kind: z.literal('single'), options, shuffle });

export const single = defineAuthorKind(shape, {
  compile: compileChoice,

  check(question, around) {
    const { at, report } = around;
    checkOptions(question, around);
    const right = correctIds(question.options);
    if (right.length !== 1)
      report(at('options'), `${right.length} correct options`, 'exactly one with correct: true');
    for (const [i, { unchosen }] of question.options.entries())
      if (unchosen)
        report(at('options', i, 'unchosen'), '“unchosen” where one is chosen', 'it in a multiple question');
  },

  right: ({ options }) => correctIds(options),
  lists: ({ options }) => [{ all: options, path: ['options'] }],
  choice: ({ shuffle }) => ({ one: true, shuffled: shuffle }),
});
