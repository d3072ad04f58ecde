import { type Attempt, latest, type Slot } from '../../progress/attempts/record.ts';
import { readState } from '../../questions/kinds/operate/state.ts';

/** A question whose answer a figure would tell. */
export interface Prediction extends Slot {
  /** For a question that is answered by moving the figure: the parameter that is moved. */
  parameter?: string | undefined;
  /** After how many headings of its stretch of the page it stands: who reads in a later section has passed it over. */
  section?: number | undefined;
}

/**
 * What was predicted, as the figure is told that shows what is so: the option, the number, the first of several parts;
 * '' when the learner asked just to be shown, undefined before.
 */
export function predictionOf(attempts: readonly Attempt[], prediction: Prediction): string | undefined {
  const last = latest(attempts, prediction);
  if (last?.fit !== 'current') return undefined;
  const { choice } = last.attempt;
  const [first = ''] = choice;
  if (prediction.parameter) return String(readState(choice)?.[prediction.parameter] ?? '');
  return first.slice(first.indexOf('=') + 1);
}
