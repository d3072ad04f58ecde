import type { StateOf } from '../../../../figures/spec.ts';
import { spec } from './spec.ts';

export const views = spec.params.view.values;
export type View = (typeof views)[number];

/** `point` counts the results of the group from 1, the one with the fewest trained numbers first. */
export type LandscapeState = StateOf<typeof spec>;
