import { type Diagnostic, diagnosticAt, type Level } from '../diagnostic.ts';
import type { Place } from '../problem.ts';
import { type Code, rules } from './rules.ts';

/** What a rule says of a question before it is known where that stands. */
export interface Draft {
  code: Code;
  /** The way to the value at fault in the question. */
  steps: readonly PropertyKey[];
  message: string;
  level?: Level;
}

/** A weakness of a question or of the course, and why it is one. */
export const findingAt = (place: Place, { code, message, level }: Omit<Draft, 'steps'>): Diagnostic =>
  diagnosticAt(place, message, { level: level ?? rules[code].level, ruleId: code, note: rules[code].why });
