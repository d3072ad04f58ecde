import type { FigureSpec, StateOf } from '../spec.ts';
import type { Figure, FigureParts } from './figure.ts';

/** A figure whose state has the type that its spec says. */
export const defineFigure = <const S extends FigureSpec>(
  spec: S,
  parts: FigureParts<StateOf<S>>,
): Figure<StateOf<S>> => ({
  spec,
  ...parts,
});
