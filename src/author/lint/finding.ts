import type { Place } from '../problem.ts';
import { type Code, type Level, rules } from './rules.ts';

/** A weakness of a question or of the course, and why it is one. */
export interface Finding extends Place {
  code: Code;
  level: Level;
  message: string;
  why: string;
}

/** What a rule says of a question before it is known where that stands. */
export interface Draft {
  code: Code;
  /** The way to the value at fault in the question. */
  steps: readonly PropertyKey[];
  message: string;
  level?: Level;
}

export const findingAt = (place: Place, { code, message, level }: Omit<Draft, 'steps'>): Finding => ({
  code,
  level: level ?? rules[code].level,
  path: place.path,
  line: place.line,
  col: place.col,
  message,
  why: rules[code].why,
});

export const formatFinding = (f: Finding) =>
  `${f.path}:${f.line}:${f.col}: ${f.level} ${f.code}: ${f.message} (${f.why})`;

export const sortFindings = (findings: readonly Finding[]) =>
  [...findings].sort(
    (a, b) =>
      a.path.localeCompare(b.path) || a.line - b.line || a.col - b.col || a.code.localeCompare(b.code),
  );
