import type { ChoiceKey, GridPlace, LocateFace } from '../../course/types.ts';
import type { BuildKind, SourceOf } from './buildKind.ts';
import { faceOf } from './faceOf.ts';
import { misconceptionsOf } from './reference.ts';
import { routeOf } from './routeOf.ts';
import { uniqueIds } from './uniqueIds.ts';

export const locate: BuildKind<SourceOf<'locate'>, LocateFace, ChoiceKey> = {
  compile({ figure, parts }, base, shared, tools) {
    return {
      face: {
        ...base,
        kind: 'locate',
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
        kind: 'locate',
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

    const taken = new Map<string, string>();
    const boxes = [
      ...parts.map((box, i) => ({ box, steps: ['parts', i] })),
      ...figure.around.map((box, i) => ({ box, steps: ['figure', 'around', i] })),
    ];
    for (const { box, steps } of boxes) {
      const [column, row] = box.at;
      const [wide, high] = box.span;
      if (column + wide - 1 > figure.columns)
        report(
          at(...steps, 'at'),
          `a box as far as column ${column + wide - 1}`,
          `columns 1 to ${figure.columns}`,
        );
      for (let x = column; x < column + wide; x++)
        for (let y = row; y < row + high; y++) {
          const other = taken.get(`${x},${y}`);
          if (other !== undefined)
            report(at(...steps, 'at'), `“${box.text}” over “${other}”`, 'a place of its own');
          taken.set(`${x},${y}`, box.text);
        }
    }
  },
};

const placeOf = ({ at, span, to, from }: GridPlace): GridPlace => ({ at, span, to, from });
