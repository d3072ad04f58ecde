import { isInSight } from './isInSight.ts';

/**
 * Scrolls to a figure, unless it stands beside the text and so is seen from where one reads. As a step of the history
 * when `linked`: Back then returns to where one was.
 */
export function showFigure(id: string, linked = false): void {
  const anchor = `figure-${id}`;
  const figure = document.getElementById(anchor);
  if (figure?.closest('[data-spread]') && isInSight(figure)) return;
  if (linked) location.hash = anchor;
  // The hash may have been there already.
  figure?.scrollIntoView();
}
