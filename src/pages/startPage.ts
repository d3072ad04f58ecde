import * as subject from '#subject/browser';
import { closeLeftPopovers } from '../client/closeLeftPopovers.ts';
import { copyFormulas } from '../client/copyFormulas.ts';
import { followToPractice } from '../client/followToPractice.ts';
import { hydrateIslands } from '../client/hydrateIslands.tsx';
import { loadAnswerKey } from '../client/loadAnswerKey.ts';
import { readyToPrint } from '../client/printAnswers.ts';
import { registerOffline } from '../client/registerOffline.ts';
import { rememberPlace } from '../client/rememberPlace.ts';
import { scriptFailed } from '../client/scriptFailed.ts';
import { scrollStops } from '../client/scrollStops.ts';
import { figureKeys } from '../figures/frame/figureKeys.ts';
import { followFigureLinks } from '../figures/frame/figureLinks.ts';
import { instances } from '../figures/frame/instances.ts';
import { lightParts } from '../figures/frame/lighting.ts';
import { offerFigures } from '../figures/load.ts';
import { progress, start } from '../progress/store.ts';
import { islands } from './islands.ts';

/** Brings a painted page to life: progress first, then its islands, then what spares a wait later. */
export function startPage() {
  const { course = '', lesson, answers, practice } = document.documentElement.dataset;
  if (practice) followToPractice(practice);
  start(course);
  subject.start(course);
  offerFigures(subject.figures);
  hydrateIslands({ ...islands, ...subject.islands });
  scrollStops();
  lightParts();
  copyFormulas();
  closeLeftPopovers();
  if (!CSS.supports('position-area: block-end'))
    void import('../client/placeNotes.ts').then((m) => m.placeNotes()).catch(scriptFailed);
  followFigureLinks((figure, state) => {
    const instance = instances.get(figure);
    instance?.set({ ...instance.defaults, ...state });
    return instance !== undefined;
  });
  if (document.querySelector('[data-spread]')) figureKeys(() => progress.getState().settings.keys);
  document.documentElement.dataset.awake = '';
  if (lesson) rememberPlace(lesson);
  whenIdle(() => {
    if (answers) {
      void loadAnswerKey(answers).catch(() => undefined);
      void readyToPrint();
    }
    registerOffline();
  });
}

// Safari has no idle callback.
const whenIdle = (run: () => void) =>
  'requestIdleCallback' in window ? requestIdleCallback(run) : setTimeout(run, 500);
