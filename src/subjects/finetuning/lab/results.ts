import { addsParameters } from './engine/parameters.ts';
import { type Lane, laneNames, type Race } from './race.ts';
import type { Evaluation, Summary } from './worker/protocol.ts';

/** What is taken from a run, trained here or stored. */
export interface Outcome {
  lane: number;
  seed: number;
  step: number;
  trainable: number;
  share: number;
  msPerStep: number;
  summary: Summary | null;
  fault: string | null;
  evaluations: readonly Evaluation[];
  /** One for each step made, in nats a letter. */
  losses: readonly number[];
}

/** What the runs of one lane came to, over their seeds. */
export interface LaneResult {
  name: string;
  lane: Lane;
  /** Exact match of each finished run, from 0 to 1. */
  exact: number[];
  /** Old skills as trained, of each finished run. */
  baseSkill: number[];
  letters: number[];
  trainable: number;
  share: number;
  /** Whether what it added can be unplugged. */
  unplugs: boolean;
  /** Runs that were lost, such as to a loss that was no number any more. */
  failed: number;
  /** Runs whose loss ended higher than it began. */
  ranAway: number;
  /** Runs that were stopped before their last step. */
  stopped: number;
}

/** The results of a race, lane by lane; runs still under way are left out. */
export function resultsOf(race: Race, runs: readonly Outcome[]): LaneResult[] {
  const names = laneNames(race.lanes);
  return race.lanes.map((lane, at) => {
    const mine = runs.filter((run) => run.lane === at);
    const summaries = mine.flatMap(({ summary }) => (summary ? [summary] : []));
    return {
      name: names[at] as string,
      lane,
      exact: summaries.map((s) => s.exactMatch),
      baseSkill: summaries.map((s) => s.baseSkill),
      letters: summaries.map((s) => s.tokenAccuracy),
      trainable: Math.max(0, ...mine.map((run) => run.trainable)),
      share: Math.max(0, ...mine.map((run) => run.share)),
      unplugs: addsParameters(lane.method),
      failed: mine.filter((run) => run.fault !== null).length,
      ranAway: mine.filter(
        ({ summary, losses: [first = Number.POSITIVE_INFINITY] }) => summary && summary.loss > first,
      ).length,
      stopped: summaries.filter((s) => !s.complete).length,
    };
  });
}

export const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * How far one run of a method lies from another with a different seed, as a standard deviation: for a share p in the
 * middle of the scale a part of √(p·(1−p)), as for counts; near 0 and 1 it comes to little. The part is what the sweep
 * found for methods at their best rates on the task of middle distance.
 */
export const SPREAD_PART = 0.22;
const LEAST_SPREAD = 0.005;
/** How many seeds' worth of trust the usual spread has against the spread that is seen. */
const TRUST = 4;

function variance(values: readonly number[]): number {
  const middle = mean(values);
  const usual = SPREAD_PART ** 2 * middle * (1 - middle) + LEAST_SPREAD ** 2;
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  return (TRUST * usual + squares) / (TRUST + values.length - 1);
}

/**
 * How far two lanes' means can be apart by luck alone: two standard errors of their difference, from 0 to 1. With few
 * seeds the spread is hardly seen, so the usual one is mixed in.
 */
export const noise = (a: readonly number[], b: readonly number[]): number =>
  2 * Math.sqrt(variance(a) / a.length + variance(b) / b.length);

/** Whether two lanes differ by no more than luck could bring about. */
export const level = (a: LaneResult, b: LaneResult): boolean =>
  Math.abs(mean(a.exact) - mean(b.exact)) <= noise(a.exact, b.exact);
