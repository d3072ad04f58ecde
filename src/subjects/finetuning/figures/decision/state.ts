import type { StateOf } from '../../../../figures/spec.ts';
import type { spec } from './spec.ts';

/** The situation, and the published case it was loaded from. */
export type DecisionState = StateOf<typeof spec>;

/** A change that makes a loaded case the learner's own: its baseline, guessing or kind of gap is no longer the published one. */
export function ownIf(change: Partial<DecisionState>): Partial<DecisionState> {
  return 'b' in change || 'f' in change || 'gap' in change ? { case: 'own', ...change } : change;
}
