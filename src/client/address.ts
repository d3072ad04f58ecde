/** Quiet time before the address is rewritten: it costs more than all the rest, and Safari allows 100 writes in 30 s. */
export const WRITE_AFTER_MS = 250;

/** Puts another query into the address, with or without its question mark; all else stays, and nothing is loaded. */
export function replaceQuery(query: string): void {
  const { pathname, hash } = window.location;
  const marked = query === '' || query.startsWith('?') ? query : `?${query}`;
  window.history.replaceState(window.history.state, '', pathname + marked + hash);
}
