import type { EstimateKey } from './types.ts';

export interface EstimateGrade {
  correct: boolean;
  /** Orders of magnitude from the answer: below 0 is too small. */
  off: number;
  /** The wrong route that leads nearest, if one leads as near as would count as right. */
  route?: EstimateKey['wrong'][number];
}

/** What binary floating point may add: log10(1000) is not quite 3 everywhere. */
const NOISE = 1e-9;

/** A choice is one number above 0 in the question's unit, written by `String`. */
export function gradeEstimate({ answer, within, wrong }: EstimateKey, choice: string[]): EstimateGrade {
  const value = Number(choice[0] || Number.NaN);
  const from = (target: number) => Math.log10(value / target);
  const off = from(answer);
  if (Math.abs(off) <= within + NOISE) return { correct: true, off };
  const [route] = wrong
    .filter((one) => Math.abs(from(one.value)) <= within + NOISE)
    .sort((a, b) => Math.abs(from(a.value)) - Math.abs(from(b.value)));
  return { correct: false, off, ...(route ? { route } : {}) };
}
