import type { NumericKey } from '../../../course/types.ts';
import { isNear } from '../../../notation/isNear.ts';

export interface NumericGrade {
  correct: boolean;
  /** The wrong route that leads nearest to the number given, if one leads there within the tolerance. */
  route?: NumericKey['wrong'][number];
}

/** A numeric choice is stored as one number in the question's unit, written by `String`. */
export function gradeNumeric(
  key: Pick<NumericKey, 'answer' | 'tolerance' | 'wrong'>,
  choice: string[],
): NumericGrade {
  const value = choice[0] === undefined || choice[0].trim() === '' ? Number.NaN : Number(choice[0]);
  if (isNear(value, key.answer, key.tolerance)) return { correct: true };
  const [route] = key.wrong
    .filter((w) => isNear(value, w.value, key.tolerance))
    .sort((a, b) => Math.abs(value - a.value) - Math.abs(value - b.value));
  return route ? { correct: false, route } : { correct: false };
}
