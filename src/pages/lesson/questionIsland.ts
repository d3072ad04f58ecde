import { late } from '../../client/island.ts';
import { comesAtOnce } from '../../questions/kinds/atOnce.ts';

/** A question; one whose kind does not come at once waits until it comes near. */
export const questionIsland = late(() => import('./QuestionIsland.tsx').then((m) => m.QuestionIsland), {
  fetchWhenNear: ({ face: { kind } }) =>
    comesAtOnce(kind)
      ? undefined
      : () => import('../../questions/kinds/kinds.ts').then((m) => m.loadKinds([kind])),
});
