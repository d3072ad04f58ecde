import { z } from 'zod';
import { oneOf } from '../../../author/oneOf.ts';
import { defineAuthorKind, type Halves } from '../../../author/questions/authorKind.ts';
import { faceOf } from '../../../author/questions/faceOf.ts';
import { reference } from '../../../author/questions/reference.ts';
import { routeOf } from '../../../author/questions/routeOf.ts';
import { scrambled } from '../../../author/questions/scrambled.ts';
import { common, misconception, plainText, spoken, wayWrong } from '../../../author/questions/shape.ts';
import { sortedPairs } from '../../../author/questions/sortedPairs.ts';
import { uniqueIds } from '../../../author/questions/uniqueIds.ts';
import { id, markdown, name } from '../../../course/schema.ts';
import type { MatchFace, MatchKey } from './types.ts';

const shape = z.strictObject({
  ...common,
  kind: z.literal('match'),
  items: z
    .array(
      z.strictObject({
        id,
        text: markdown,
        spoken,
        answer: name.meta({ description: 'The one of `answers` that belongs to it.' }),
        feedback: markdown.meta({ description: 'Why they belong together.' }),
        wrong: z
          .array(
            z.strictObject({
              answer: name.meta({ description: 'One of `answers` that tempts here.' }),
              feedback: wayWrong,
              misconception,
            }),
          )
          .default([]),
      }),
    )
    .min(2)
    .max(8),
  answers: z
    .array(z.strictObject({ id, text: plainText }))
    .min(2)
    .max(9)
    .meta({ description: 'Each may be used once, several times or not at all.' }),
});

export const match = defineAuthorKind(shape, {
  compile({ id, items, answers }, base, shared, tools): Halves<MatchFace, MatchKey> {
    return {
      face: {
        ...base,
        items: items.map((item, i) => faceOf(item, tools, 'items', i)),
        answers: scrambled(answers, id),
      },
      key: {
        ...shared,
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
  lists: ({ items, answers }) => [
    { all: items, path: ['items'] },
    { all: answers, path: ['answers'] },
  ],

  *lint({ items, answers }) {
    const used = items.map((item) => item.answer);
    if (new Set(used).size === used.length && used.length === answers.length)
      yield {
        code: 'match-by-elimination',
        steps: ['answers'],
        message: 'each answer fits one item: the last one is left over',
      };
  },
});
