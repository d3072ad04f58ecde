import { READING_LINE } from '../../client/readingLine.ts';
import { foldByHand } from './dock.ts';
import { focusFigure } from './focusFigure.ts';
import { instances } from './instances.ts';
import { goBack, keepWay, wayBack } from './wayBack.ts';

const FIELD = 'input:not([type="radio"],[type="checkbox"],[type="range"]),select,textarea';
const FIGURE = '[data-stage-figure]';
/** Keys by which one may leave a figure and still mean to go back. */
const ON_THE_WAY = ['Tab', 'Shift', 'Escape'];
/** What Escape closes. */
const OPEN = ':popover-open, dialog[open]';

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

/**
 * The way from a paragraph to the main control of its figure, by F or by a link, and back by Escape, also once the
 * figure was left by Tab. `keysOn` says whether single keys mean something to the learner.
 */
export function figureKeys(keysOn: () => boolean): void {
  function go(figure: Element, from: HTMLElement | undefined, asked?: readonly string[]): boolean {
    foldByHand(false);
    return focusFigure(figure, from, asked) || goTo(figure, from);
  }

  function goTo(figure: Element, from: HTMLElement | undefined): boolean {
    if (!(figure instanceof HTMLElement)) return false;
    keepWay(figure.id, from);
    figure.focus({ preventScroll: true });
    return true;
  }

  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(
      'a:is([data-to-figure], [data-part][data-of])',
    );
    const figure = link && document.getElementById(link.hash.slice(1));
    if (!link || !figure?.matches(FIGURE)) return;
    if (link.matches('[data-part]')) {
      if (goTo(figure, link)) event.preventDefault();
      return;
    }
    // The way to what a step shows is named by that.
    if (link.parentElement?.matches('[data-shows]'))
      instances.get(figure.id.replace(/^figure-/, ''))?.tell({ type: 'follow' });
    if (go(figure, link, link.dataset.toFigure?.split('|'))) event.preventDefault();
  });

  document.addEventListener('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey, defaultPrevented } = event;
    if (defaultPrevented || altKey || ctrlKey || metaKey) return;
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    const isTyped = focused?.matches(FIELD);
    const inFigure = focused?.closest(FIGURE);
    // Who does something elsewhere has left for good.
    if (!inFigure && !ON_THE_WAY.includes(key)) wayBack.setState({}, true);
    if (key === 'Escape' && wayBack.getState().to) {
      if (inFigure || !(isTyped || document.querySelector(OPEN))) goBack();
    } else if (key.toLowerCase() === 'f' && keysOn() && !focused?.closest('[data-stage]') && !isTyped) {
      const spread = spreadHere(focused);
      const figure = spread?.querySelector(FIGURE);
      const inText = focused && !inFigure && spread?.contains(focused) ? focused : undefined;
      const read = spread?.querySelector<HTMLElement>('[data-read]') ?? undefined;
      if (figure && go(figure, inText ?? read)) event.preventDefault();
    }
  });
}
