import type { FigureState } from '../spec.ts';
import { readQuery } from './instance.ts';
import { showFigure } from './showFigure.ts';

/** The query without what it says about a figure. */
function without(search: string, id: string): string {
  const query = new URLSearchParams(search);
  for (const key of [...query.keys()]) if (key.startsWith(`${id}.`)) query.delete(key);
  return query.size > 0 ? `?${query}` : '';
}

/**
 * The address of a figure that another one has taken in (`data-formerly`, `data-now`) opens that one, in the state that
 * stands at its place and what the address says over it. The address is then that of the figure that is seen, so that
 * what is changed there is kept.
 */
export function openFormer(set: (figure: string, state: FigureState) => void): void {
  const { hash, pathname, search } = location;
  const place = document.getElementById(hash.slice(1));
  const { formerly, now = '', state = '{}' } = place?.dataset ?? {};
  if (!formerly) return;
  const said = { ...(JSON.parse(state) as FigureState), ...readQuery(search, formerly) };
  history.replaceState(history.state, '', `${pathname}${without(search, formerly)}#figure-${now}`);
  set(now, said);
  // The browser has gone to where the former figure stood: what is beside it there stays.
  showFigure(now);
}
