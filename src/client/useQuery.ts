import { useCallback, useEffect, useRef, useState } from 'react';

/** Quiet time before the address is rewritten: it costs more than all the rest, and Safari limits it. */
const WRITE_AFTER_MS = 250;

/** The query of the address as a state, and a change of it; undefined until the page has come alive. */
export function useQuery(): [string | undefined, (query: string) => void] {
  const [search, setSearch] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setSearch(location.search), []);
  const change = useCallback((query: string) => {
    setSearch(query);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const address = `${location.pathname}${query && !query.startsWith('?') ? `?${query}` : query}${location.hash}`;
      history.replaceState(history.state, '', address);
    }, WRITE_AFTER_MS);
  }, []);
  return [search, change];
}
