import { late } from '../../client/island.ts';
import { loadFigure } from '../../figures/load.ts';
import { returns } from './returns.ts';

/**
 * A figure, whose code is fetched when it comes near. One on the first screen waits for a touch or for scrolling: until
 * then it stands as it was built, but for who comes back or brings a state in the address.
 */
export const figureIsland = late(() => import('./FigureIsland.tsx').then((m) => m.FigureIsland), {
  fetchWhenNear:
    ({ placed }) =>
    () =>
      loadFigure(placed.name),
  isAsBuilt: () => location.search === '' && location.hash === '' && !returns(),
});
