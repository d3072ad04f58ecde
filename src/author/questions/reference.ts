import { oneOf } from '../oneOf.ts';
import type { Place } from '../place.ts';
import type { Surroundings } from './authorKind.ts';

/** Reports a name that nothing bears. */
export function reference(
  { report }: Surroundings,
  place: Place,
  what: string,
  name: string,
  names: ReadonlySet<string> | undefined,
) {
  if (names && !names.has(name)) report(place, `${what} “${name}”`, oneOf(names, name));
}

/** Reports misconceptions of wrong routes that course.yaml does not name. */
export function misconceptionsOf(
  routes: readonly { misconception?: string | undefined }[],
  key: string,
  around: Surroundings,
) {
  for (const [i, { misconception }] of routes.entries())
    if (misconception)
      reference(
        around,
        around.at(key, i, 'misconception'),
        'misconception',
        misconception,
        around.known.misconceptions,
      );
}
