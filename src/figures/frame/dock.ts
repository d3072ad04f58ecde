import { flushSync } from 'react-dom';
import { createStore } from 'zustand/vanilla';
import { DOCKED } from './docked.ts';

interface Dock {
  folded: boolean;
  /** The learner has folded or shown it: then it never folds by itself. */
  byHand: boolean;
}

/** Whether figures that dock over their text are folded: all of a page, for as long as it is read. */
export const dock = createStore<Dock>(() => ({ folded: false, byHand: false }));

export const foldByHand = (folded: boolean): void => put({ folded, byHand: true });

/** Shows it to whom something leads there, which is no choice between shown and folded. */
export function unfold(): void {
  const { folded, byHand } = dock.getState();
  if (folded) put({ folded: false, byHand });
}

/** Makes room for a question that is not about the figure, or for the keyboard on the screen. */
export function foldByItself(): void {
  const { folded, byHand } = dock.getState();
  if (!folded && !byHand && matchMedia(DOCKED).matches) put({ folded: true, byHand });
}

/** What is read stays in its place, also in browsers that do not see to that themselves. */
function put(state: Dock): void {
  const read = matchMedia(DOCKED).matches ? readNow() : null;
  const before = read?.getBoundingClientRect().top;
  flushSync(() => dock.setState(state));
  if (read && before !== undefined)
    scrollBy({ top: read.getBoundingClientRect().top - before, behavior: 'instant' });
}

/** What has the focus outside of a figure, or else what stands in the middle of the window. */
function readNow(): Element | null {
  const { activeElement } = document;
  return (
    activeElement?.closest('[data-slot]') ?? document.elementFromPoint(innerWidth / 2, innerHeight * 0.7)
  );
}
