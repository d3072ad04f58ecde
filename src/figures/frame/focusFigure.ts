import { dock } from './dock.ts';
import { CONTROL, focusOn } from './focusOn.ts';
import { wayBack } from './wayBack.ts';

/**
 * Moves the focus to the control that a figure is moved by, and keeps where one came from. False when it has none: then
 * a link to it leads to the figure itself.
 */
export function focusFigure(figure: Element, from: HTMLElement | undefined): boolean {
  dock.setState({ folded: false });
  const all = figure.querySelectorAll<HTMLElement>(`[data-stage] :is(${CONTROL})`);
  const controls = [...all].filter((one) => one.checkVisibility() && !one.matches(':disabled'));
  // The picture itself may have something to drag, also by sliders, but its main control is what it is moved by.
  const control = ['[data-main]', '[type="range"]', '*']
    .map((main) => controls.find((one) => one.matches(main)))
    .find((found) => found !== undefined);
  if (!control) return false;
  wayBack.setState({ figure: figure.id, to: from });
  focusOn(control);
  return true;
}
