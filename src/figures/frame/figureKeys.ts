import { READING_LINE } from '../../client/readingLine.ts';
import { foldByHand } from './dock.ts';
import { isInSight } from './isInSight.ts';

const FIELD = 'input:not([type="radio"],[type="checkbox"],[type="range"]),select,textarea';
const PICTURE = '[data-stage-figure] [data-stage]';
const CONTROL = 'button,input,select,a[href],[tabindex="0"]';

/** The stretch of text with a figure beside it that one is in, by the focus or by where one reads. */
function spreadHere(focused: Element | null): Element | null {
  const line = innerHeight * READING_LINE;
  const isRead = (spread: Element) => {
    const { top, bottom } = spread.getBoundingClientRect();
    return top <= line && line < bottom;
  };
  return (
    focused?.closest('[data-spread]') ?? [...document.querySelectorAll('[data-spread]')].find(isRead) ?? null
  );
}

function focus(element: HTMLElement): void {
  if (!element.matches(CONTROL)) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  if (!isInSight(element)) element.scrollIntoView({ block: 'center' });
}

/**
 * The way from a paragraph to the main control of its figure, by F or by the paragraph's link, and back by Escape.
 * `keysOn` says whether single keys mean something to the learner.
 */
export function figureKeys(keysOn: () => boolean): void {
  let cameFrom: HTMLElement | undefined;

  function go(spread: Element, from: HTMLElement | undefined): boolean {
    foldByHand(false);
    const all = spread.querySelectorAll<HTMLElement>(`${PICTURE} :is(${CONTROL})`);
    const controls = [...all].filter((one) => one.checkVisibility() && !one.matches(':disabled'));
    // The picture itself may have something to drag, but its slider is what it is moved by.
    const control = controls.find((one) => one.matches('[type="range"]')) ?? controls[0];
    if (!control) return false;
    cameFrom = from;
    focus(control);
    return true;
  }

  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>('a[data-to-figure]');
    const spread = link?.closest('[data-spread]');
    if (link && spread && go(spread, link)) event.preventDefault();
  });

  document.addEventListener('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey, defaultPrevented } = event;
    if (defaultPrevented || altKey || ctrlKey || metaKey) return;
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    const inFigure = focused?.closest('[data-stage-figure]');
    if (key === 'Escape' && inFigure && cameFrom) {
      focus(cameFrom);
      cameFrom = undefined;
    } else if (
      key.toLowerCase() === 'f' &&
      keysOn() &&
      !focused?.closest(PICTURE) &&
      !focused?.matches(FIELD)
    ) {
      const spread = spreadHere(focused);
      const inText = focused && !inFigure && spread?.contains(focused) ? focused : undefined;
      const read = spread?.querySelector<HTMLElement>('[data-read]') ?? undefined;
      if (spread && go(spread, inText ?? read)) event.preventDefault();
    }
  });
}
