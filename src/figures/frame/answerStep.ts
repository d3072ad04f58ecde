import type { FigureState } from '../spec.ts';

/**
 * Lets the figure tell what a question beside it asked, and show in its step, from now on, the state that says why,
 * where there is one.
 */
export function answerStep(slot: string, state: FigureState | undefined): void {
  const question = document.querySelector(`[data-slot="${CSS.escape(slot)}"]`);
  const step = question?.closest<HTMLElement>('[data-asks]');
  if (!step) return;
  if (state) step.dataset.shows = JSON.stringify(state);
  delete step.dataset.asks;
}
