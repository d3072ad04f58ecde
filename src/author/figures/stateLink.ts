import type { PlacedFigure } from '../../course/types.ts';
import type { Scope } from '../markdown/scope.ts';

/** Where a figure of this lesson stands. */
export const figureHref = (id: string, { library, lesson }: Scope, query = ''): string =>
  `${library.base}${lesson}/${query}#figure-${id}`;

/** The attributes of a link that puts a figure of this lesson into a state, with and without a script. */
export function stateLink(id: string, state: PlacedFigure['params'], scope: Scope) {
  const pairs = Object.entries(state).map(([name, value]) => [`${id}.${name}`, String(value)]);
  return {
    href: figureHref(id, scope, `?${new URLSearchParams(pairs)}`),
    'data-figure': id,
    'data-state': JSON.stringify(state),
  };
}
