import { onPassing, passed, READING_LINE } from '../../client/readingLine.ts';
import type { FigureState } from '../spec.ts';
import { DOCKED } from './docked.ts';
import type { Instance } from './instances.ts';
import { moveTo } from './moveTo.ts';

/** How far below a docked figure one reads, of what is left of the window. */
const BELOW_DOCK = 0.25;
const MOVES_FOR_MS = 480;

const PLACED: FigureState = {};

/** The line where one reads beside a figure, in pixels from the window's top. */
function lineBeside(stage: HTMLElement): number {
  if (!matchMedia(DOCKED).matches) return innerHeight * READING_LINE;
  const bottom = Number.parseFloat(getComputedStyle(stage).top) + stage.offsetHeight;
  return bottom + (innerHeight - bottom) * BELOW_DOCK;
}

/**
 * Moves a figure by the text beside it: the last step whose top has passed the line where one reads says what it
 * shows, and is marked; before the first, it is as it was placed. Returns a way to stop.
 */
export function followText(instance: Instance, stage: HTMLElement, spread: Element): () => void {
  const steps = [...spread.querySelectorAll<HTMLElement>('[data-shows]')];
  let states: FigureState[] = [];
  const headings = [...spread.querySelectorAll('h2[id]')];
  let stopMoving = () => {};
  let stopLooking = () => {};

  function read(): void {
    states = steps.map(({ dataset: { shows = '{}' } }) => JSON.parse(shows) as FigureState);
  }

  function look(): void {
    const line = lineBeside(stage);
    const at = passed(steps, line).length - 1;
    for (const [i, step] of steps.entries()) {
      step.toggleAttribute('data-read', i === at);
      // A stop for each step would be a long way through the text by Tab.
      const way = step.querySelector<HTMLElement>(':scope > [data-to-figure]');
      if (way) way.tabIndex = i === at ? 0 : -1;
    }
    const section = passed(headings, line).length;
    instance.tell({
      type: 'read',
      section,
      shown: states[at] ?? PLACED,
      asks: steps[at]?.dataset.asks !== undefined,
    });
  }

  function watch(): void {
    stopLooking();
    stopLooking = onPassing([...steps, ...headings], look, lineBeside(stage));
  }

  const unsubscribe = instance.following.subscribe((now, before) => {
    if (now.held && !before.held) {
      look();
      // Whoever takes hold on the way finds it where the text leads, not halfway.
      show();
    } else if (!now.held && (before.held || now.shown !== before.shown)) {
      // What stands there on arrival has no way to go.
      if (before.section === undefined) show();
      else {
        stopMoving();
        stopMoving = moveTo(instance, { ...instance.defaults, ...now.shown }, MOVES_FOR_MS);
      }
    }
  });
  function show(shown = instance.following.getState().shown): void {
    stopMoving();
    instance.show({ ...instance.defaults, ...shown });
  }

  /** On paper it is as it was placed; afterwards as it is read. */
  function showUnlessHeld(shown?: FigureState): void {
    if (!instance.following.getState().held) show(shown);
  }
  read();
  // A question that is answered changes what its step shows.
  const answered = new MutationObserver(() => {
    read();
    look();
  });
  answered.observe(spread, { subtree: true, attributeFilter: ['data-shows', 'data-asks'] });
  const resized = new ResizeObserver(watch);
  resized.observe(stage);
  const stopped = new AbortController();
  addEventListener('resize', watch, stopped);
  addEventListener('beforeprint', () => showUnlessHeld(PLACED), stopped);
  addEventListener('afterprint', () => showUnlessHeld(), stopped);
  return () => {
    stopMoving();
    stopLooking();
    unsubscribe();
    resized.disconnect();
    answered.disconnect();
    stopped.abort();
  };
}
