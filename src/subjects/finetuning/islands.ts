import { islandTable, late } from '../../client/island.ts';

/** The parts of this subject's pages that React hydrates. */
export const islands = islandTable({
  calculator: late(() => import('./calculator/CalculatorIsland.tsx').then((m) => m.CalculatorIsland)),
  trained: late(() => import('./lab/page/TrainedIsland.tsx').then((m) => m.TrainedIsland)),
  lab: late(() => import('./lab/page/LabIsland.tsx').then((m) => m.LabIsland)),
});
