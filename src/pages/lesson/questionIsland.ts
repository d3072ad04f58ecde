import { atOnce } from '../../client/island.ts';
import { isLoaded, kindOf, loadKinds } from '../../questions/kinds/kinds.ts';
import { QuestionIsland } from './QuestionIsland.tsx';

/**
 * A question; one whose kind is not there yet waits until it comes near. One that is answered by a figure waits for
 * it, wherever the figure stands: the state that is checked has to be there.
 */
export const questionIsland = atOnce(QuestionIsland, {
  fetchWhenNear: ({ face: { kind } }) => (isLoaded(kind) ? undefined : () => loadKinds([kind])),
  needs({ face }) {
    const figure = kindOf(face.kind).figure?.(face);
    return figure && `figure-${figure}`;
  },
});
