export type Theme = 'light' | 'dark' | 'system';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Not under a course: one taste for every DeltaQ course of this address. */
const KEY = 'deltaq:theme';

export function readTheme(storage?: Store): Theme {
  try {
    const text = (storage ?? localStorage).getItem(KEY);
    return text === 'light' || text === 'dark' ? text : 'system';
  } catch {
    return 'system';
  }
}

/** Shows a theme; `system` leaves the choice to the device. */
export function applyTheme(theme: Theme, root: HTMLElement = document.documentElement): void {
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
}

/** Shows a theme and keeps it, as far as the browser lets the page keep anything. */
export function writeTheme(theme: Theme, storage?: Store, root?: HTMLElement): void {
  applyTheme(theme, root);
  try {
    const store = storage ?? localStorage;
    if (theme === 'system') store.removeItem(KEY);
    else store.setItem(KEY, theme);
  } catch {
    // Blocked or full: the theme lasts as long as the page.
  }
}
