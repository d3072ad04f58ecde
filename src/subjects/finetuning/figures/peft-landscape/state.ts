import type { MethodId } from './methods.ts';
import type { ModelId } from './models.ts';
import type { GroupId } from './published.ts';

export const views = ['scale', 'share', 'memory', 'published'] as const;
export type View = (typeof views)[number];

/** `point` counts the results of the group from 1, the one with the fewest trained numbers first. */
export type LandscapeState = {
  model: ModelId;
  view: View;
  zoom: number;
  method: MethodId;
  group: GroupId;
  point: number;
};
