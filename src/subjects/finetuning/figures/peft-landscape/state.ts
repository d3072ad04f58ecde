import type { StateOf } from '../../../../figures/spec.ts';
import { spec } from './spec.ts';

/** `point` counts the results of the group from 1, the one with the fewest trained numbers first. */
export type LandscapeState = StateOf<typeof spec>;

/** A state as it is drawn. */
export type Drawn = LandscapeState & { view: 'scale' | 'memory' | 'published' };

/** The model of the lesson's first lines. */
const STORY = 'llama-3.2-3b';

const { view: _, ...params } = spec.params;

/** The state as it is drawn. Addresses that name no view had the one to scale. */
export function fitted(state: LandscapeState): Drawn {
  const { view } = state;
  if (view === 'memory' || view === 'published') return { ...state, view };
  const isUntouched = Object.entries(params).every(
    ([name, param]) => state[name as keyof LandscapeState] === param.default,
  );
  return view === 'card' && isUntouched
    ? { ...state, view: 'memory', model: STORY, method: 'full' }
    : { ...state, view: 'scale' };
}
