import { hasEarlyEvents } from './earlyEvents.ts';

/** What tells that somebody turns to a part of the page: a pointer comes over it, the focus into it. */
const TOUCHES = ['pointerover', 'pointerdown', 'focusin', 'input'];

/** Acts once, when a part is first touched; at once when it was already. */
export function whenTouched(part: HTMLElement, act: () => void): void {
  const touched = new AbortController();
  const once = () => {
    touched.abort();
    delete part.dataset.untouched;
    act();
  };
  if (hasEarlyEvents(part) || part.matches(':hover, :focus-within')) once();
  else {
    part.dataset.untouched = '';
    for (const type of TOUCHES) part.addEventListener(type, once, { signal: touched.signal, passive: true });
  }
}
