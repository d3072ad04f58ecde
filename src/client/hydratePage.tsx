import { type ComponentType, type ReactNode, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { followFigureLinks } from '../figures/frame/figureLinks.ts';
import { instances, onInstance } from '../figures/frame/instances.ts';
import { lightParts } from '../figures/frame/lighting.ts';
import { followLiveValues } from '../figures/frame/liveValues.ts';
import { loadWidget } from '../figures/load.ts';
import { type IslandName, islands, lateIslands } from '../pages/islands.ts';
import { loadTrained } from '../progress/storage/trained.ts';
import { start } from '../progress/store.ts';
import { isLoaded, loadKinds } from '../questions/kinds/kinds.ts';
import { bringTrained } from '../subjects/finetuning/figures/trainedElsewhere.ts';
import { copyFormulas } from './copyFormulas.ts';
import { comeAlive } from './earlyPresses.ts';
import { loadAnswerKey } from './loadAnswerKey.ts';
import { readyToPrint } from './printAnswers.ts';
import { keepOffline } from './registerOffline.ts';
import { rememberPlace } from './rememberPlace.ts';
import { lost } from './scriptFailed.ts';
import { scrollStops } from './scrollStops.ts';

/** Brings a painted page to life: progress first, then every island; figures when they come near. */
export function wake() {
  const { course = '', lesson, answers } = document.documentElement.dataset;
  start(course);
  bringOwnTrained(course);
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        wakeNear(target as HTMLElement).catch(lost);
      }
    },
    { rootMargin: '400px 0px' },
  );
  for (const element of document.querySelectorAll<HTMLElement>('[data-island]')) {
    if (waits(element)) near.observe(element);
    else hydrate(element).catch(lost);
  }
  scrollStops();
  lightParts();
  copyFormulas();
  followFigureLinks((figure, state) => {
    const instance = instances.get(figure);
    instance?.set({ ...instance.defaults, ...state });
    return instance !== undefined;
  });
  document.documentElement.dataset.awake = '';
  if (lesson) rememberPlace(lesson);
  whenIdle(() => {
    if (answers) {
      void loadAnswerKey(answers).catch(() => undefined);
      void readyToPrint();
    }
    keepOffline();
  });
}

/** What the learner trained in the lab stands for the trained target of the LoRA figure, where it is square. */
function bringOwnTrained(course: string) {
  const own = loadTrained(course);
  if (!own || own.rows !== own.cols) return;
  bringTrained({
    side: own.rows,
    values: Float64Array.from(own.values),
    made: `the change of the matrix “${own.matrix}” that you trained in the lab on “${own.task}”`,
  });
}

// Safari has no idle callback.
const whenIdle = (run: () => void) =>
  'requestIdleCallback' in window ? requestIdleCallback(run) : setTimeout(run, 500);

/** The properties that the server put beside an island. */
const propsOf = (element: HTMLElement) => JSON.parse(element.nextElementSibling?.textContent ?? '{}');

async function hydrate(element: HTMLElement) {
  const name = element.dataset.island ?? '';
  const late = lateIslands[name as keyof typeof lateIslands];
  const Component = (late ? await late() : islands[name as IslandName]) as ComponentType;
  hydrateRoot(
    element,
    <Alive part={element}>
      <Component {...propsOf(element)} />
    </Alive>,
    { identifierPrefix: `${element.dataset.uid}-` },
  );
}

/** Tells that a part of the page listens now. */
function Alive({ part, children }: { part: HTMLElement; children: ReactNode }) {
  useEffect(() => comeAlive(part), [part]);
  return children;
}

/** Figures, and questions whose kind is not there yet, wake when they come near. */
const waits = (element: HTMLElement): boolean =>
  element.dataset.island === 'widget' ||
  (element.dataset.island === 'question' && !isLoaded(propsOf(element).face.kind));

const wakeNear = (element: HTMLElement) =>
  element.dataset.island === 'widget' ? wakeWidget(element) : wakeQuestion(element);

async function wakeQuestion(element: HTMLElement) {
  await loadKinds([propsOf(element).face.kind]);
  await hydrate(element);
}

async function wakeWidget(element: HTMLElement) {
  const { placed } = propsOf(element);
  try {
    await loadWidget(placed.name);
    await hydrate(element);
    followLiveValues(
      placed.id,
      (listener) => onInstance(placed.id, listener),
      (change) => instances.get(placed.id)?.set(change),
    );
  } catch {
    element.dataset.failed = '';
  }
}
