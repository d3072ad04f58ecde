import { late } from '../../client/island.ts';
import { latest, slotKey } from '../../progress/attempts/record.ts';
import { progress } from '../../progress/store.ts';
import { comesAtOnce } from '../../questions/kinds/atOnce.ts';

const kinds = () => import('../../questions/kinds/kinds.ts');

/**
 * A question; one whose kind does not come at once waits until it comes near. One that is answered by a figure waits
 * for it, wherever the figure stands: the state that is checked has to be there. One that waits does so until the first
 * screen is touched, unless this learner has answered it.
 */
export const questionIsland = late(() => import('./QuestionIsland.tsx').then((m) => m.QuestionIsland), {
  fetchWhenNear: ({ face: { kind } }) =>
    comesAtOnce(kind) ? undefined : () => kinds().then((m) => m.loadKinds([kind])),
  isAsBuilt({ face, asked, waits = false }) {
    const { attempts, drafts } = progress.getState();
    return (
      waits &&
      !drafts[slotKey({ question: face.id, asked })] &&
      !latest(attempts, { ...face, question: face.id, asked })
    );
  },
  async needs({ face }) {
    if (comesAtOnce(face.kind)) return undefined;
    const figure = (await kinds()).kindOf(face.kind).figure?.(face);
    return figure && `figure-${figure.of}`;
  },
});
