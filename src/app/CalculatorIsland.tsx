import { Calculator } from '../calculator/Calculator.tsx';
import type { ModelEntry } from '../course/modelTypes.ts';
import { useQuery } from './useQuery.ts';

/** The calculator with its state in the address. */
export function CalculatorIsland({ models }: { models: ModelEntry[] }) {
  const [search = '', change] = useQuery();
  return <Calculator models={models} search={search} onSearch={change} />;
}
