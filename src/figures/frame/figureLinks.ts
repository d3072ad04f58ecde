import { replaceQuery } from '../../client/address.ts';
import { showFigure } from './showFigure.ts';

type State = Record<string, number | string>;

/**
 * Links that put a figure into a state (`data-figure`, `data-state`) do so on the page itself, so that nothing is
 * loaded again. `set` returns false while the figure sleeps: it then finds its state in the address as it wakes.
 * Following such a link to another place is a step of the history.
 */
export function followFigureLinks(set: (figure: string, state: State) => boolean, root: Document = document) {
  root.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-figure]');
    if (!link || new URL(link.href).pathname !== location.pathname) return;
    event.preventDefault();
    const { figure = '', state: written = '{}' } = link.dataset;
    const state = JSON.parse(written) as State;
    const query = new URLSearchParams(location.search);
    if (!set(figure, state)) {
      for (const key of [...query.keys()]) if (key.startsWith(`${figure}.`)) query.delete(key);
      for (const [name, value] of Object.entries(state)) query.set(`${figure}.${name}`, String(value));
      replaceQuery(query.toString());
    }
    showFigure(figure, true);
  });
}
