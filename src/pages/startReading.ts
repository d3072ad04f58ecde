import { copyFormulas } from '../client/copyFormulas.ts';
import { rememberPlace } from '../client/rememberPlace.ts';
import { figureKeys } from '../figures/frame/figureKeys.ts';
import { followFigureLinks } from '../figures/frame/figureLinks.ts';
import { foldForKeyboard } from '../figures/frame/foldForKeyboard.ts';
import { followFormerFigures } from '../figures/frame/formerFigures.ts';
import { askFor } from '../figures/frame/instances.ts';
import { lightParts } from '../figures/frame/lighting.ts';
import { progress } from '../progress/store.ts';

/** What pages with figures and formulas do beside their islands; a lesson also remembers where one was. */
export function startReading(lesson?: string) {
  lightParts();
  copyFormulas();
  followFigureLinks(askFor);
  followFormerFigures(askFor);
  figureKeys(() => progress.getState().settings.keys);
  if (document.querySelector('[data-spread]')) foldForKeyboard();
  if (lesson) rememberPlace(lesson);
}
