import { z } from 'zod';
import { oneOf } from '../../../author/oneOf.ts';
import { defineAuthorKind, type Halves } from '../../../author/questions/authorKind.ts';
import { correctIds } from '../../../author/questions/correctIds.ts';
import { misconceptionsOf } from '../../../author/questions/reference.ts';
import { routeOf } from '../../../author/questions/routeOf.ts';
import { common, misconception, saidOf } from '../../../author/questions/shape.ts';
import { name } from '../../../course/schema.ts';
import { checkOptions, compileChoice, options, shuffle } from '../../parts/choice/author.ts';
import type { ChoiceFace, ChoiceKey } from '../../parts/choice/types.ts';

const shape = z.strictObject({
  ...common,
  kind: z.literal('multiple'),
  options,
  shuffle,
  combinations: z
    .array(
      z.strictObject({
        chosen: z
          .array(name)
          .min(1)
          .meta({ description: 'Ids of options of this question, each once, in any order.' }),
        feedback: saidOf('What choosing these together shows.'),
        misconception,
      }),
    )
    .default([])
    .meta({ description: 'Feedback for exactly these options chosen together.' }),
});

export const multiple = defineAuthorKind(shape, {
  compile(question, base, shared, tools): Halves<ChoiceFace, ChoiceKey> {
    const { face, key } = compileChoice(question, base, shared, tools);
    const combinations = question.combinations.map((one, i) => ({
      ...routeOf(one, tools, 'combinations', i),
      chosen: one.chosen,
    }));
    return { face, key: { ...key, ...(combinations.length > 0 ? { combinations } : {}) } };
  },

  check(question, around) {
    const { at, report } = around;
    checkOptions(question, around);
    const right = correctIds(question.options);
    if (right.length === 0 || right.length === question.options.length)
      report(
        at('options'),
        `${right.length} of ${question.options.length} options correct`,
        'at least one right and one wrong',
      );
    misconceptionsOf(question.combinations, 'combinations', around);
    const ids = question.options.map((o) => o.id);
    const sets = new Set<string>();
    for (const [i, { chosen }] of question.combinations.entries()) {
      for (const [j, id] of chosen.entries()) {
        const place = at('combinations', i, 'chosen', j);
        if (!ids.includes(id)) report(place, `option “${id}”`, oneOf(ids, id));
        else if (chosen.indexOf(id) < j) report(place, `option “${id}” again`, 'each option once');
      }
      const set = setOf(chosen);
      if (sets.has(set))
        report(at('combinations', i, 'chosen'), 'the same options as above', 'a combination of its own');
      sets.add(set);
      if (set === setOf(right))
        report(at('combinations', i, 'chosen'), 'the right combination', 'a wrong one');
    }
  },

  right: ({ options }) => correctIds(options),
  lists: ({ options }) => [{ all: options, path: ['options'] }],
  choice: ({ shuffle }) => ({ one: false, shuffled: shuffle }),
});

/** The same for the same options, in whatever order. */
const setOf = (ids: readonly string[]) => [...new Set(ids)].sort().join();
