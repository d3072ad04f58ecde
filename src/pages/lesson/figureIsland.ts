import { late } from '../../client/island.ts';
import { loadFigure } from '../../figures/load.ts';

/** A figure, whose code is fetched when it comes near. */
export const figureIsland = late(() => import('./FigureIsland.tsx').then((m) => m.FigureIsland), {
  fetchWhenNear:
    ({ placed }) =>
    () =>
      loadFigure(placed.name),
});
