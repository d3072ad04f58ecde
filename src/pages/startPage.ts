import * as subject from '#subject/browser';
import { closeLeftPopovers } from '../client/closeLeftPopovers.ts';
import { followToPractice } from '../client/followToPractice.ts';
import { hydrateIslands } from '../client/hydrateIslands.tsx';
import { loadAnswerKey } from '../client/loadAnswerKey.ts';
import { offerCopying } from '../client/offerCopying.ts';
import { registerOffline } from '../client/registerOffline.ts';
import { restoreEntered } from '../client/reload.ts';
import { scriptFailed } from '../client/scriptFailed.ts';
import { scrollStops } from '../client/scrollStops.ts';
import { offerFigures } from '../figures/load.ts';
import { start } from '../progress/store.ts';
import { islands } from './islands.ts';

/** Brings a painted page to life: progress first, then its islands, then what spares a wait later. */
export function startPage() {
  const { course = '', lesson, answers, practice } = document.documentElement.dataset;
  if (practice) followToPractice(practice);
  start(course);
  offerFigures(subject.figures);
  restoreEntered();
  hydrateIslands({ ...islands, ...subject.islands });
  scrollStops();
  closeLeftPopovers();
  offerCopying();
  if (!CSS.supports('position-area: block-end'))
    void import('../client/placeNotes.ts').then((m) => m.placeNotes()).catch(scriptFailed);
  const reads = document.querySelector('figure, .katex');
  const reading = reads && import('./startReading.ts').then((m) => m.startReading(lesson));
  void Promise.resolve(reading)
    .catch(scriptFailed)
    .then(() => {
      document.documentElement.dataset.awake = '';
    });
  whenIdle(() => {
    if (answers) void loadAnswerKey(answers).catch(() => undefined);
    registerOffline();
  });
}

// Safari has no idle callback.
const whenIdle = (run: () => void) =>
  'requestIdleCallback' in window ? requestIdleCallback(run) : setTimeout(run, 500);
