import { rememberPlace } from '../client/rememberPlace.ts';
import { scriptFailed } from '../client/scriptFailed.ts';
import { figureKeys } from '../figures/frame/figureKeys.ts';
import { followFigureLinks } from '../figures/frame/figureLinks.ts';
import { foldForKeyboard } from '../figures/frame/foldForKeyboard.ts';
import { askFor } from '../figures/frame/instances.ts';
import { lightParts } from '../figures/frame/lighting.ts';
import { progress } from '../progress/store.ts';

/** What pages with figures and formulas do beside their islands; a lesson also remembers where one was. */
export function startReading(lesson?: string) {
  lightParts();
  followFigureLinks(askFor);
  leadOn();
  addEventListener('hashchange', leadOn);
  figureKeys(() => progress.getState().settings.keys);
  if (document.querySelector('[data-spread]')) foldForKeyboard();
  if (lesson) rememberPlace(lesson);
}

/** From the address of a figure that another one has taken in: only then is the code for it fetched. */
function leadOn(): void {
  if (document.getElementById(location.hash.slice(1))?.dataset.formerly)
    void import('../figures/frame/formerFigures.ts').then((m) => m.openFormer(askFor)).catch(scriptFailed);
}
