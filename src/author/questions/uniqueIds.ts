import type { Surroundings } from './authorKind.ts';

/** Reports ids that stand twice in a list of the question. */
export function uniqueIds(
  list: readonly { id: string }[],
  what: string,
  { at, report }: Surroundings,
  ...steps: PropertyKey[]
) {
  const ids = new Set<string>();
  for (const [i, { id }] of list.entries()) {
    if (ids.has(id)) report(at(...steps, i, 'id'), `${what} id “${id}” again`, 'an id of its own');
    ids.add(id);
  }
}
