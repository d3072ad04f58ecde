import { hasEarlyEvents } from './earlyEvents.ts';

/**
 * What tells that somebody turns to a part of the page: a pointer comes over it, the focus into it. A screen reader may
 * click without either.
 */
const TOUCHES = ['pointerover', 'pointerdown', 'focusin', 'input', 'click'];

/**
 * Acts once, when a part or what shares a stage with it is first touched; at once when it was already. When the page is
 * scrolled first, `onScroll` is called instead, if it is given.
 */
export function whenTouched(island: HTMLElement, act: () => void, onScroll?: () => void): void {
  const part = island.closest<HTMLElement>('[data-spread]') ?? island;
  const touched = new AbortController();
  const first = (then: () => void) => () => {
    touched.abort();
    delete island.dataset.untouched;
    then();
  };
  const once = first(act);
  if (hasEarlyEvents(island) || part.matches(':hover, :focus-within')) once();
  else {
    island.dataset.untouched = '';
    const options = { signal: touched.signal, passive: true };
    for (const type of TOUCHES) part.addEventListener(type, once, options);
    if (onScroll) addEventListener('scroll', first(onScroll), options);
  }
}
