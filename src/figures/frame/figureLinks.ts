import type { FigureState } from '../spec.ts';
import { showFigure } from './showFigure.ts';

/**
 * Links that put a figure into a state (`data-figure`, `data-state`) do so on the page itself, so that nothing is
 * loaded again. Following such a link to another place is a step of the history.
 */
export function followFigureLinks(
  set: (figure: string, state: FigureState) => void,
  root: Document = document,
) {
  root.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-figure]');
    if (!link || new URL(link.href).pathname !== location.pathname) return;
    event.preventDefault();
    const { figure = '', state = '{}' } = link.dataset;
    set(figure, JSON.parse(state) as FigureState);
    showFigure(figure, true);
  });
}
