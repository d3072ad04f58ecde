import { useCallback, useEffect, useRef, useState } from 'react';
import { replaceQuery, WRITE_AFTER_MS } from './address.ts';

/** The query of the address as a state, and a change of it; undefined until the page is hydrated. */
export function useQuery(): [string | undefined, (query: string) => void] {
  const [search, setSearch] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setSearch(location.search), []);
  const change = useCallback((query: string) => {
    setSearch(query);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => replaceQuery(query), WRITE_AFTER_MS);
  }, []);
  return [search, change];
}
