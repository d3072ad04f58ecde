import { taskIds } from './engine/tasks.ts';
import type { Rates } from './race.ts';
import table from './sweep.json';
import { bestRow, type Sweep } from './sweep.ts';

const sweep = table as Sweep;
const key = ({ task, method }: { task: string; method: object }) => JSON.stringify([task, method]);

/**
 * Peak learning rates by the sweep in sweep.json: for each method swept, on each task, the one that did best. The whole
 * table: for the build, which hands the page these rates alone.
 */
export const usualRates: Rates = taskIds.flatMap((task) => {
  const swept = sweep.rows.filter((row) => row.task === task && row.replay === 0);
  const each = new Map(swept.map((row) => [key(row), row.method]));
  return [...each.values()].flatMap((method) => {
    const best = bestRow(sweep, task, method);
    return best ? [{ task, method, learningRate: best.learningRate }] : [];
  });
});
