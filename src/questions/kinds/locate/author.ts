import { z } from 'zod';
import { defineAuthorKind, type Halves } from '../../../author/questions/authorKind.ts';
import { correctIds } from '../../../author/questions/correctIds.ts';
import { faceOf } from '../../../author/questions/faceOf.ts';
import { misconceptionsOf } from '../../../author/questions/reference.ts';
import { routeOf } from '../../../author/questions/routeOf.ts';
import { common, misconception, saidOf, spoken } from '../../../author/questions/shape.ts';
import { uniqueIds } from '../../../author/questions/uniqueIds.ts';
import { id, markdown } from '../../../course/schema.ts';
import type { ChoiceKey } from '../../parts/choice/types.ts';
import type { GridPlace, LocateFace } from './types.ts';

const place = {
  at: z
    .tuple([z.int().min(1), z.int().min(1)], 'two whole numbers, column and row, from 1')
    .meta({ description: 'Column and row of its upper left corner, from 1.' }),
  span: z
    .tuple([z.int().min(1), z.int().min(1)], 'two whole numbers, columns and rows, from 1')
    .default([1, 1])
    .meta({ description: 'How many columns and rows it covers.' }),
  to: z
    .array(z.enum(['up', 'right', 'down', 'left']))
    .default([])
    .meta({ description: 'Arrows from it to its neighbours.' }),
  from: z
    .array(z.enum(['up', 'right', 'down', 'left']))
    .default([])
    .meta({ description: 'Arrows that reach it, by the side they come from.' }),
};

const shape = z.strictObject({
  ...common,
  kind: z.literal('locate'),
  figure: z.strictObject({
    caption: markdown.meta({ description: 'What is drawn, without saying what is asked.' }),
    columns: z.int().min(1).max(4),
    around: z
      .array(z.strictObject({ text: markdown, ...place }))
      .default([])
      .meta({ description: 'Boxes that are drawn and cannot be chosen.' }),
  }),
  parts: z
    .array(
      z.strictObject({
        id,
        text: markdown,
        spoken,
        ...place,
        correct: z.boolean().default(false),
        feedback: saidOf('Why this box belongs to the answer, or why it does not.'),
        unchosen: markdown.optional().meta({ description: 'Said in place of `feedback` when not chosen.' }),
        misconception,
      }),
    )
    .min(2)
    .max(9)
    .meta({ description: 'Boxes that can be chosen. The learner chooses all that apply.' }),
});

export const locate = defineAuthorKind(shape, {
  compile({ figure, parts }, base, shared, tools): Halves<LocateFace, ChoiceKey> {
    return {
      face: {
        ...base,
        columns: figure.columns,
        caption: tools.label(figure.caption, 'figure', 'caption').html,
        options: parts.map((part, i) => ({ ...faceOf(part, tools, 'parts', i), ...placeOf(part) })),
        around: figure.around.map((box, i) => ({
          html: tools.label(box.text, 'figure', 'around', i, 'text').html,
          ...placeOf(box),
        })),
      },
      key: {
        ...shared,
        correct: parts.filter((part) => part.correct).map((part) => part.id),
        options: Object.fromEntries(
          parts.map((part, i) => [
            part.id,
            {
              ...routeOf(part, tools, 'parts', i),
              ...(part.unchosen && { unchosen: tools.feedback(part.unchosen, 'parts', i, 'unchosen') }),
            },
          ]),
        ),
      },
    };
  },

  check({ figure, parts }, around) {
    const { at, report } = around;
    uniqueIds(parts, 'part', around, 'parts');
    misconceptionsOf(parts, 'parts', around);
    const correct = parts.filter((part) => part.correct).length;
    if (correct === 0 || correct === parts.length)
      report(at('parts'), `${correct} of ${parts.length} parts correct`, 'at least one right and one wrong');

    const boxes = [
      ...parts.map((box, i) => ({ box, steps: ['parts', i] })),
      ...figure.around.map((box, i) => ({ box, steps: ['figure', 'around', i] })),
    ];
    const taken = new Map<string, string>();
    for (const { box, steps } of boxes) {
      const [column] = box.at;
      const [wide] = box.span;
      if (column + wide - 1 > figure.columns)
        report(
          at(...steps, 'at'),
          `a box as far as column ${column + wide - 1}`,
          `columns 1 to ${figure.columns}`,
        );
      for (const cell of cellsOf(box)) {
        const other = taken.get(cell);
        if (other !== undefined)
          report(at(...steps, 'at'), `“${box.text}” over “${other}”`, 'a place of its own');
        taken.set(cell, box.text);
      }
    }

    const columns = new Set(boxes.flatMap(({ box }) => range(box.at[0], box.span[0])));
    for (const column of range(1, figure.columns))
      if (!columns.has(column))
        report(
          at('figure', 'columns'),
          `column ${column} without a box`,
          'a box in each column, or fewer columns',
        );
    const rows = new Set(boxes.flatMap(({ box }) => range(box.at[1], box.span[1])));
    for (const { box, steps } of boxes) {
      const [, row] = box.at;
      if (row > 1 && !rows.has(row - 1))
        report(
          at(...steps, 'at'),
          `a box in row ${row}, above which row ${row - 1} is empty`,
          'no empty row between',
        );
      for (const key of ['to', 'from'] as const)
        for (const [i, side] of box[key].entries())
          if (!neighbours(box, side).some((cell) => taken.has(cell)))
            report(at(...steps, key, i), `${key}: ${side}, where no box stands`, 'the side of a neighbour');
    }
  },

  right: ({ parts }) => correctIds(parts),
  lists: ({ parts }) => [{ all: parts, path: ['parts'] }],
});

const range = (start: number, length: number) => Array.from({ length }, (_, i) => start + i);

type Box = Pick<GridPlace, 'at' | 'span'>;

const cellsOf = ({ at: [column, row], span: [wide, high] }: Box): string[] =>
  range(column, wide).flatMap((x) => range(row, high).map((y) => `${x},${y}`));

/** The cells along one side of a box. */
function neighbours({ at: [column, row], span: [wide, high] }: Box, side: GridPlace['to'][number]): string[] {
  switch (side) {
    case 'up':
      return cellsOf({ at: [column, row - 1], span: [wide, 1] });
    case 'down':
      return cellsOf({ at: [column, row + high], span: [wide, 1] });
    case 'left':
      return cellsOf({ at: [column - 1, row], span: [1, high] });
    case 'right':
      return cellsOf({ at: [column + wide, row], span: [1, high] });
  }
}

const placeOf = ({ at, span, to, from }: GridPlace): GridPlace => ({ at, span, to, from });
