import { z } from 'zod';
import { authorKinds, inventoryKind } from '../../questions/kinds/authors.ts';

const [first, ...others] = authorKinds;

/** A question of any kind. */
export const question = z.discriminatedUnion('kind', [first.schema, ...others.map(({ schema }) => schema)]);

export const questionsFile = z
  .strictObject({ questions: z.array(question) })
  .meta({ title: 'DeltaQ questions of a lesson' });

export const inventoryFile = z
  .strictObject({
    items: z.array(inventoryKind.schema).min(1).meta({
      description: 'Asked before and after the course and nowhere else; keep them as they are. At least ten.',
    }),
  })
  .meta({ title: 'DeltaQ inventory' });
