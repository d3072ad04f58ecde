import { words } from '../words/en/labRace.ts';
import { isUnfinished, type RunView } from './labState.ts';
import { mean } from './results.ts';

/** Above this, in seconds, a stored run is offered. */
export const TOO_SLOW_S = 180;

/**
 * Seconds the runs still need, evaluations left out; undefined before the first is measured. Runs side by side share
 * one processor, so their times are added.
 */
export function secondsLeft(runs: readonly RunView[]): number | undefined {
  const known = runs.map((run) => run.msPerStep).filter((ms) => ms > 0);
  if (known.length === 0) return undefined;
  const usual = mean(known);
  const left = runs
    .filter(isUnfinished)
    .map(({ setup, step, msPerStep }) => (setup.steps - step) * (msPerStep || usual));
  return left.reduce((sum, ms) => sum + ms, 0) / 1000;
}

/** Seconds in words, no more exact than they are known. */
export function roughly(seconds: number): string {
  if (seconds < 8) return words.roughly.few;
  if (seconds < 90) return words.roughly.seconds(Math.round(seconds / 10) * 10);
  return words.roughly.minutes(Math.round(seconds / 60));
}
