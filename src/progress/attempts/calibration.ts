import { wilson } from '../../math/wilson.ts';
import type { Attempt, Confidence } from './record.ts';

export interface Calibration {
  confidence: Confidence;
  right: number;
  answers: number;
  /** Wilson interval of the share right; absent with no answers. */
  interval?: { low: number; high: number };
}

const LEVELS: readonly Confidence[] = ['guess', 'think', 'sure'];

/**
 * For each degree of confidence, how often it was right: over every answer with a confidence but those to openers,
 * which are asked before anything is taught.
 */
export function calibrationOf(attempts: readonly Attempt[]): Calibration[] {
  const counted = attempts.filter((one) => one.asked !== 'opener' && one.asked !== 'prediction');
  return LEVELS.map((confidence) => {
    const said = counted.filter((one) => one.confidence === confidence);
    const right = said.filter((one) => one.correct).length;
    const answers = said.length;
    return { confidence, right, answers, ...(answers > 0 && { interval: wilson(right, answers) }) };
  });
}
