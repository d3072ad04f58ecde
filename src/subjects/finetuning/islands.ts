import { islandTable, late } from '../../client/island.ts';
import { progress } from '../../progress/store.ts';
import { isPredictionOfLab } from './lab/slots.ts';

const isPlainAddress = () => location.search === '';
const hasPredicted = () => progress.getState().attempts.some(isPredictionOfLab);

/** The parts of this subject's pages that React hydrates. */
export const islands = islandTable({
  calculator: late(() => import('./calculator/CalculatorIsland.tsx').then((m) => m.CalculatorIsland), {
    isAsBuilt: isPlainAddress,
  }),
  trained: late(() => import('./lab/page/TrainedIsland.tsx').then((m) => m.TrainedIsland)),
  lab: late(() => import('./lab/page/LabIsland.tsx').then((m) => m.LabIsland), {
    isAsBuilt: () => isPlainAddress() && !hasPredicted(),
  }),
});
