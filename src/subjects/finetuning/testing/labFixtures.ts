import { shareTrained } from '../lab/engine/parameters.ts';
import { LAB_SHAPE } from '../lab/engine/shape.ts';
import { taskIds } from '../lab/engine/tasks.ts';
import { methodIds, type Race, type Rates, setupOf, usualMethod } from '../lab/race.ts';
import type { Outcome } from '../lab/results.ts';
import type { Summary } from '../lab/worker/protocol.ts';

/** Learning rates for every task and method. */
export const rates: Rates = taskIds.flatMap((task) =>
  methodIds.map((id) => ({ task, method: usualMethod(id), learningRate: id === 'full' ? 0.003 : 0.02 })),
);

/** A summary as the worker would send it. */
export function summaryOf(
  race: Race,
  lane: number,
  seed: number,
  exactMatch: number,
  change: Partial<Summary> = {},
) {
  const mine = race.lanes[lane];
  if (!mine) throw new RangeError(`No lane ${lane}`);
  const byCommand = { copy: 0, reverse: 0, sort: 0, next: 0, previous: 0, left: 0, right: 0, swap: 0 };
  const summary: Summary = {
    step: race.steps,
    exactMatch,
    tokenAccuracy: exactMatch,
    baseSkill: 0,
    byCommand,
    strings: { task: 512, each: 64 },
    setup: setupOf(race, mine, seed),
    complete: true,
    trainable: Math.round(shareTrained(mine.method, LAB_SHAPE) * 100_000),
    share: shareTrained(mine.method, LAB_SHAPE),
    msPerStep: 20,
    loss: 0.1,
    ...change,
  };
  return summary;
}

/** A finished run. */
export function outcomeOf(
  race: Race,
  lane: number,
  seed: number,
  exactMatch: number,
  change: Partial<Summary> = {},
) {
  const summary = summaryOf(race, lane, seed, exactMatch, change);
  const { step, trainable, share, msPerStep } = summary;
  const outcome: Outcome = {
    lane,
    seed,
    step,
    trainable,
    share,
    msPerStep,
    summary,
    fault: null,
    evaluations: [],
    losses: [],
  };
  return outcome;
}
