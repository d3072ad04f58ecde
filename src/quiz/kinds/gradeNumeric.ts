import type { NumericKey } from '../../course/types.ts';

export interface NumericGrade {
  correct: boolean;
  /** The wrong route that leads nearest to the number given, if one leads there within the tolerance. */
  route?: NumericKey['wrong'][number];
}

/** What binary floating point may add to a number that was written in decimal: 0.8 − 0.7 is not quite 0.1. */
const NOISE = 1e-9;

/** A numeric choice is stored as one number in the question's unit, written by `String`. */
export function gradeNumeric(key: NumericKey, choice: string[]): NumericGrade {
  const value = choice[0] === undefined || choice[0].trim() === '' ? Number.NaN : Number(choice[0]);
  if (isNear(value, key.answer, key.tolerance)) return { correct: true };
  const [route] = key.wrong
    .filter((w) => isNear(value, w.value, key.tolerance))
    .sort((a, b) => Math.abs(value - a.value) - Math.abs(value - b.value));
  return route ? { correct: false, route } : { correct: false };
}

/** Within `abs` of the target, or within the share `rel` of it; with neither given, equal. */
function isNear(value: number, target: number, { abs = 0, rel = 0 }: NumericKey['tolerance']): boolean {
  const slack = NOISE * Math.max(Math.abs(value), Math.abs(target));
  return Math.abs(value - target) <= Math.max(abs, rel * Math.abs(target)) + slack;
}
