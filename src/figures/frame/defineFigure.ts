import type { FigureSpec, StateOf } from '../spec.ts';
import type { Figure, FigureParts } from './figure.ts';

/** A figure whose state has the type that its spec says; all that is said of it is said of the state as it is drawn. */
export function defineFigure<const S extends FigureSpec>(
  spec: S,
  parts: FigureParts<StateOf<S>>,
): Figure<StateOf<S>> {
  const { fitted, headline, turns, describe, table } = parts;
  if (!fitted) return { spec, ...parts };
  return {
    spec,
    ...parts,
    ...(headline && { headline: (state) => headline(fitted(state)) }),
    ...(turns && { turns: (state) => turns(fitted(state)) }),
    describe: (state, previous) => describe(fitted(state), previous && fitted(previous)),
    table: (state) => table(fitted(state)),
  };
}
