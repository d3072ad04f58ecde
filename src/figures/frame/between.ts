import type { FigureSpec, FigureState } from '../spec.ts';

/**
 * A state on the way from one to another, `share` of the way: numbers by equal amounts or equal factors, as the spec
 * says; choices and texts are there at once, and all of another picture.
 */
export function between(spec: FigureSpec, from: FigureState, to: FigureState, share: number): FigureState {
  const state = { ...to };
  const params = Object.entries(spec.params);
  const turns = params.some(
    ([name, param]) => param.type === 'choice' && param.turns && from[name] !== to[name],
  );
  if (share >= 1 || turns) return state;
  for (const [name, param] of params) {
    const [a, b] = [from[name], to[name]];
    if (param.type !== 'number' || param.moves === 'at once' || a === b) continue;
    if (typeof a !== 'number' || typeof b !== 'number') continue;
    state[name] = param.moves === 'log' && a > 0 && b > 0 ? a * (b / a) ** share : a + (b - a) * share;
  }
  return state;
}
