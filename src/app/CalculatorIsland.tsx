import { useEffect, useRef, useState } from 'react';
import { Calculator } from '../calculator/Calculator.tsx';
import type { ModelEntry } from '../course/modelTypes.ts';

/** Quiet time before the address is rewritten: it costs more than all the rest, and Safari limits it. */
const WRITE_AFTER_MS = 250;

/** The calculator with its state in the address. */
export function CalculatorIsland({ models }: { models: ModelEntry[] }) {
  const [search, setSearch] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setSearch(location.search), []);

  function change(query: string) {
    setSearch(query);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const address = `${location.pathname}${query && !query.startsWith('?') ? `?${query}` : query}${location.hash}`;
      history.replaceState(history.state, '', address);
    }, WRITE_AFTER_MS);
  }

  return <Calculator models={models} search={search} onSearch={change} />;
}
