import { atOnce } from '../../client/island.ts';
import { isLoaded, loadKinds } from '../../questions/kinds/kinds.ts';
import { QuestionIsland } from './QuestionIsland.tsx';

/** A question; one whose kind is not there yet waits until it comes near. */
export const questionIsland = atOnce(QuestionIsland, {
  fetchWhenNear: ({ face: { kind } }) => (isLoaded(kind) ? undefined : () => loadKinds([kind])),
});
