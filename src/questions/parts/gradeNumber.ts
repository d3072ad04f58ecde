import type { Route } from '../../course/types.ts';
import { isNear } from '../../notation/isNear.ts';

/** A number that is asked for, whatever it is a part of. */
export interface NumberKey {
  answer: number;
  /** Both absent: exact. Both given: either may be met. */
  tolerance: { abs?: number; rel?: number };
  wrong: (Route & { value: number })[];
}

export interface NumberGrade {
  correct: boolean;
  /** The wrong route that leads nearest to the number given, if one leads there within the tolerance. */
  route?: NumberKey['wrong'][number];
}

/** A numeric choice is stored as one number in the question's unit, written by `String`. */
export function gradeNumber(key: NumberKey, choice: string[]): NumberGrade {
  const value = choice[0] === undefined || choice[0].trim() === '' ? Number.NaN : Number(choice[0]);
  if (isNear(value, key.answer, key.tolerance)) return { correct: true };
  const [route] = key.wrong
    .filter((w) => isNear(value, w.value, key.tolerance))
    .sort((a, b) => Math.abs(value - a.value) - Math.abs(value - b.value));
  return route ? { correct: false, route } : { correct: false };
}
