import { isInSight } from './isInSight.ts';

/** What takes the focus by itself. */
export const CONTROL = 'button,input,select,a[href],[tabindex="0"]';

/** Puts the focus on an element, whether it takes one by itself or not, and scrolls there when it is out of sight. */
export function focusOn(element: HTMLElement): void {
  if (!element.matches(CONTROL)) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  if (!isInSight(element)) element.scrollIntoView({ block: 'center' });
}
