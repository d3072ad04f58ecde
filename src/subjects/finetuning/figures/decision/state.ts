import type { FigureState, StateOf } from '../../../../figures/spec.ts';
import { spec } from './spec.ts';

/** The situation, the picture of it, and the published case it was loaded from. */
export type DecisionState = StateOf<typeof spec>;

/** A change that makes a loaded case the learner's own: its baseline, guessing or kind of gap is no longer the published one. */
export function ownIf(change: Partial<DecisionState>): Partial<DecisionState> {
  return 'b' in change || 'f' in change || 'gap' in change ? { case: 'own', ...change } : change;
}

const { view: _, ...situation } = spec.params;

/** The situation of which the letters tell. */
export const untouched: FigureState = Object.fromEntries(
  Object.entries(situation).map(([name, param]) => [name, param.default]),
);

/** The state as it is drawn. Numbers of one's own, as addresses have them, have their place on the map. */
export function fitted(state: DecisionState): DecisionState {
  const isUntouched = Object.entries(untouched).every(
    ([name, value]) => state[name as keyof DecisionState] === value,
  );
  return state.view === 'letters' && !isUntouched ? { ...state, view: 'map' } : state;
}
