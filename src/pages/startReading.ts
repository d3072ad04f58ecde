import { copyFormulas } from '../client/copyFormulas.ts';
import { rememberPlace } from '../client/rememberPlace.ts';
import { followFigureLinks } from '../figures/frame/figureLinks.ts';
import { instances } from '../figures/frame/instances.ts';
import { lightParts } from '../figures/frame/lighting.ts';

/** What pages with figures and formulas do beside their islands; a lesson also remembers where one was. */
export function startReading(lesson?: string) {
  lightParts();
  copyFormulas();
  followFigureLinks((figure, state) => {
    const instance = instances.get(figure);
    instance?.set({ ...instance.defaults, ...state });
    return instance !== undefined;
  });
  if (lesson) rememberPlace(lesson);
}
