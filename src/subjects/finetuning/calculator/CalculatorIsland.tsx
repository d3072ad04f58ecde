import { useQuery } from '../../../client/useQuery.ts';
import type { ModelEntry } from '../peft/modelTypes.ts';
import { Calculator } from './Calculator.tsx';

/** The calculator with its state in the address. */
export function CalculatorIsland({ models }: { models: ModelEntry[] }) {
  const [search = '', change] = useQuery();
  return <Calculator models={models} search={search} onSearch={change} />;
}
