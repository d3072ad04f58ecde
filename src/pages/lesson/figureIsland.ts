import { late } from '../../client/island.ts';
import { loadFigure } from '../../figures/load.ts';
import { returns } from './returns.ts';

/**
 * A figure, whose code is fetched when it comes near. One that waits is shown as the question asks about it, which
 * who comes back does not see.
 */
export const figureIsland = late(() => import('./FigureIsland.tsx').then((m) => m.FigureIsland), {
  fetchWhenNear:
    ({ placed }) =>
    () =>
      loadFigure(placed.name),
  isAsBuilt: ({ waits = false }) => waits && location.search === '' && !returns(),
});
