import { oneOf } from '../../../author/problem.ts';
import type { AuthorKind, SourceOf } from '../../../author/questions/authorKind.ts';
import { faceOf } from '../../../author/questions/faceOf.ts';
import { reference } from '../../../author/questions/reference.ts';
import { routeOf } from '../../../author/questions/routeOf.ts';
import { sortedPairs } from '../../../author/questions/sortedPairs.ts';
import { uniqueIds } from '../../../author/questions/uniqueIds.ts';
import type { MatchFace, MatchKey } from '../../../course/types.ts';
import { scrambled } from '../order/author/scrambled.ts';

export const match: AuthorKind<SourceOf<'match'>, MatchFace, MatchKey> = {
  compile({ id, items, answers }, base, shared, tools) {
    return {
      face: {
        ...base,
        kind: 'match',
        items: items.map((item, i) => faceOf(item, tools, 'items', i)),
        answers: scrambled(answers, id),
      },
      key: {
        ...shared,
        kind: 'match',
        items: Object.fromEntries(
          items.map((item, i) => [
            item.id,
            {
              answer: item.answer,
              feedback: tools.feedback(item.feedback, 'items', i, 'feedback'),
              wrong: Object.fromEntries(
                item.wrong.map((route, j) => [route.answer, routeOf(route, tools, 'items', i, 'wrong', j)]),
              ),
            },
          ]),
        ),
      },
    };
  },

  check({ items, answers }, around) {
    const { at, report, known } = around;
    uniqueIds(items, 'item', around, 'items');
    uniqueIds(answers, 'answer', around, 'answers');
    const ids = answers.map((answer) => answer.id);
    for (const [i, item] of items.entries()) {
      if (!ids.includes(item.answer))
        report(at('items', i, 'answer'), `answer “${item.answer}”`, oneOf(ids, item.answer));
      for (const [j, route] of item.wrong.entries()) {
        const place = at('items', i, 'wrong', j, 'answer');
        if (!ids.includes(route.answer)) report(place, `answer “${route.answer}”`, oneOf(ids, route.answer));
        if (route.answer === item.answer) report(place, `the right answer “${route.answer}”`, 'a wrong one');
        if (route.misconception)
          reference(
            around,
            at('items', i, 'wrong', j, 'misconception'),
            'misconception',
            route.misconception,
            known.misconceptions,
          );
      }
    }
    if (new Set(items.map((item) => item.answer)).size === 1)
      report(at('items'), 'the same answer for all', 'at least two answers in use');
  },

  right: ({ items }) => sortedPairs(items.map(({ id, answer }) => [id, answer])),
};
