import { VFileMessage } from 'vfile-message';
import type { Place } from './problem.ts';

/** error: nothing is built. warn: worth mending, and in a strict course as an error. info: a remark, shown on demand. */
export type Level = 'error' | 'warn' | 'info';

/**
 * What an author is told of a place in the content. The fields are those of `vfile-message`: `ruleId` is the code of
 * the rule, when one found it, `note` why there is that rule, `actual` and `expected` are what a mistake is told by.
 */
export interface Diagnostic extends VFileMessage {
  file: string;
  line: number;
  column: number;
}

/** How `vfile-message` writes a level. */
const FATAL: Record<Level, boolean | null> = { error: true, warn: false, info: null };

interface Said {
  level: Level;
  ruleId?: string;
  note?: string;
  actual?: string;
  expected?: string[];
}

export function diagnosticAt({ path, line, col }: Place, message: string, said: Said): Diagnostic {
  const { level, ruleId, ...more } = said;
  const options = { place: { line, column: col }, ...(ruleId === undefined ? {} : { ruleId }) };
  return Object.assign(new VFileMessage(message, options), more, {
    file: path,
    line,
    column: col,
    fatal: FATAL[level],
  });
}

/** A mistake that must be mended. */
export const errorAt = (place: Place, unexpected: string, expected: string): Diagnostic =>
  diagnosticAt(place, `unexpected ${unexpected}, expected ${expected}`, {
    level: 'error',
    actual: unexpected,
    expected: [expected],
  });

export const levelOf = ({ fatal }: Diagnostic): Level =>
  fatal ? 'error' : fatal === false ? 'warn' : 'info';

export const ofLevel = (diagnostics: readonly Diagnostic[], ...levels: Level[]): Diagnostic[] =>
  diagnostics.filter((d) => levels.includes(levelOf(d)));

export const formatDiagnostic = (d: Diagnostic): string =>
  `${d.file}:${d.line}:${d.column}: ${d.ruleId ? `${levelOf(d)} ${d.ruleId}: ${d.reason} (${d.note})` : d.reason}`;

/** Each diagnostic once, in the order an author reads: by file, then by place. */
export const sortDiagnostics = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  [...new Map(diagnostics.map((d) => [formatDiagnostic(d), d])).values()].sort(
    (a, b) =>
      a.file.localeCompare(b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      (a.ruleId ?? '').localeCompare(b.ruleId ?? ''),
  );
