import { hasEarlyEvents } from './earlyEvents.ts';

/** What tells that somebody turns to a part of the page: a pointer comes over it, the focus into it. */
const TOUCHES = ['pointerover', 'pointerdown', 'focusin', 'input'];

/** Acts once, when a part or what shares a stage with it is first touched; at once when it was already. */
export function whenTouched(island: HTMLElement, act: () => void): void {
  const part = island.closest<HTMLElement>('[data-spread]') ?? island;
  const touched = new AbortController();
  const once = () => {
    touched.abort();
    delete island.dataset.untouched;
    act();
  };
  if (hasEarlyEvents(island) || part.matches(':hover, :focus-within')) once();
  else {
    island.dataset.untouched = '';
    for (const type of TOUCHES) part.addEventListener(type, once, { signal: touched.signal, passive: true });
  }
}
