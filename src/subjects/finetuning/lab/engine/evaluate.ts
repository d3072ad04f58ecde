import { ask } from './judge.ts';
import { type Exercise, heldOut } from './strings.ts';
import { type BaseCommand, baseCommands, type Command, type TaskId } from './tasks.ts';
import type { Added, Model } from './transformer.ts';

/** How many held-out strings are answered: for the new command, and for each base command. */
export interface Sample {
  task: number;
  each: number;
}

/** Often and quickly, and once at the end. */
export const QUICK_SAMPLE: Sample = { task: 128, each: 8 };
export const FULL_SAMPLE: Sample = { task: 512, each: 64 };

/** Shares from 0 to 1, on strings no run was trained on. */
export interface Skills {
  /** Answers to the new command right in every letter. */
  exactMatch: number;
  /** Letters right when all letters before them are given. */
  tokenAccuracy: number;
  /** Answers to the base commands right in every letter: the mean, and each. */
  baseSkill: number;
  byCommand: Record<BaseCommand, number>;
}

/** Strings in one pass: as many as in a small training batch, so that it needs no more memory than a step. */
const PASS = 16;

/** Measures a model pass by pass; it pauses after each, so that other work gets its turn. */
export function* evaluate(
  model: Model,
  added: Added,
  task: TaskId,
  sample: Sample,
): Generator<undefined, Skills> {
  function* measure(command: Command, count: number) {
    let exact = 0;
    let accuracy = 0;
    for (let from = 0; from < count; from += PASS) {
      const strings = heldOut.slice(from, Math.min(from + PASS, count));
      const judged = ask(
        model,
        added,
        strings.map((letters): Exercise => ({ command, letters })),
        task,
      );
      exact += judged.exact;
      accuracy += judged.accuracy * strings.length;
      yield undefined;
    }
    return { exact: exact / count, accuracy: accuracy / count };
  }

  const { exact, accuracy } = yield* measure('new', sample.task);
  const byCommand = {} as Record<BaseCommand, number>;
  for (const command of baseCommands) byCommand[command] = (yield* measure(command, sample.each)).exact;
  const shares = Object.values(byCommand);
  return {
    exactMatch: exact,
    tokenAccuracy: accuracy,
    baseSkill: shares.reduce((sum, share) => sum + share, 0) / shares.length,
    byCommand,
  };
}

/** Runs a piece of work that pauses to its end. */
export function finish<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value as T;
  }
}
