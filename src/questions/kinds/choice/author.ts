import { oneOf } from '../../../author/problem.ts';
import type { AuthorKind, SourceOf } from '../../../author/questions/authorKind.ts';
import { correctIds } from '../../../author/questions/correctIds.ts';
import { faceOf } from '../../../author/questions/faceOf.ts';
import { misconceptionsOf } from '../../../author/questions/reference.ts';
import { routeOf } from '../../../author/questions/routeOf.ts';
import { uniqueIds } from '../../../author/questions/uniqueIds.ts';
import type { ChoiceFace, ChoiceKey } from '../../../course/types.ts';

type Choice = SourceOf<'single' | 'multiple'>;

export const choice: AuthorKind<Choice, ChoiceFace, ChoiceKey> = {
  compile(question, base, shared, tools) {
    const { kind, options, shuffle } = question;
    const combinations = combinationsOf(question).map((one, i) => ({
      ...routeOf(one, tools, 'combinations', i),
      chosen: one.chosen,
    }));
    return {
      face: {
        ...base,
        kind,
        shuffle,
        options: options.map((option, i) => ({
          ...faceOf(option, tools, 'options', i),
          ...(option.pin ? { pin: option.pin } : {}),
        })),
      },
      key: {
        ...shared,
        kind,
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
        ...(combinations.length > 0 ? { combinations } : {}),
      },
    };
  },

  check(question, around) {
    const { at, report } = around;
    uniqueIds(question.options, 'option', around, 'options');
    misconceptionsOf(question.options, 'options', around);
    const right = question.options.filter((o) => o.correct).map((o) => o.id);
    if (question.kind === 'single') {
      if (right.length !== 1)
        report(at('options'), `${right.length} correct options`, 'exactly one with correct: true');
      for (const [i, { unchosen }] of question.options.entries())
        if (unchosen)
          report(at('options', i, 'unchosen'), '“unchosen” where one is chosen', 'it in a multiple question');
      return;
    }
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
};

/** The same for the same options, in whatever order. */
const setOf = (ids: readonly string[]) => [...new Set(ids)].sort().join();

const combinationsOf = (question: Choice) => ('combinations' in question ? question.combinations : []);
