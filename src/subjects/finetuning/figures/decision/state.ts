import type { StateOf } from '../../../../figures/spec.ts';
import { spec } from './spec.ts';

/** The situation, the picture of it, and the published case it was loaded from. */
export type DecisionState = StateOf<typeof spec>;

/** A change that makes a loaded case the learner's own: its baseline, guessing or kind of gap is no longer the published one. */
export function ownIf(change: Partial<DecisionState>): Partial<DecisionState> {
  return 'b' in change || 'f' in change || 'gap' in change ? { case: 'own', ...change } : change;
}

const { view: _, ...situation } = spec.params;

/** The state as it is drawn. Numbers of one's own, as addresses have them, have their place on the map. */
export function fitted(state: DecisionState): DecisionState {
  const isUntouched = Object.entries(situation).every(
    ([name, param]) => state[name as keyof DecisionState] === param.default,
  );
  return state.view === 'letters' && !isUntouched ? { ...state, view: 'map' } : state;
}
