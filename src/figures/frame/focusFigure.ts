import { unfold } from './dock.ts';
import { CONTROL, focusOn } from './focusOn.ts';
import { keepWay } from './wayBack.ts';

/**
 * Moves the focus to the control that a figure is moved by, and keeps where one came from: to a slider of the parameters
 * in question, by their names, where it has one. False when it has no control: then a link to it leads to the figure
 * itself.
 */
export function focusFigure(
  figure: Element,
  from: HTMLElement | undefined,
  asked: readonly string[] = [],
): boolean {
  unfold();
  const all = figure.querySelectorAll<HTMLElement>(`[data-stage] :is(${CONTROL})`);
  const controls = [...all].filter((one) => one.checkVisibility() && !one.matches(':disabled'));
  // The picture itself may have something to drag, also by sliders, but its main control is what it is moved by.
  const sliders = controls.filter((one) => one.matches('[type="range"]'));
  const control =
    sliders.find((one) => asked.includes(one.ariaLabel?.toLowerCase() ?? '')) ??
    sliders.find((one) => one.matches('[data-main]')) ??
    sliders[0] ??
    controls[0];
  if (!control) return false;
  keepWay(figure.id, from);
  focusOn(control);
  keepFocus(figure, control, () => focusFigure(figure, from, asked));
  return true;
}

/** How long a figure may take to show another picture. */
const TURNS_WITHIN_MS = 2000;

/** The text may just be showing another picture, and take the control away that has the focus. */
function keepFocus(figure: Element, control: HTMLElement, again: () => boolean): void {
  const watch = new MutationObserver(() => {
    if (!control.isConnected && document.activeElement === document.body && again()) watch.disconnect();
  });
  watch.observe(figure, { childList: true, subtree: true });
  setTimeout(() => watch.disconnect(), TURNS_WITHIN_MS);
}
