import { words } from '#words/transfer';
import { localDate } from './attempts/practice.ts';
import type { Attempt } from './attempts/record.ts';
import { isObject } from './storage/guard.ts';
import { type Migrations, migrate, VERSION } from './storage/migrate.ts';
import { parseJson } from './storage/namespacedStorage.ts';
import { parseAttempts } from './storage/segment.ts';

/** The file a learner saves: attempts only, for everything else follows from them. */
export function writeExport(course: string, attempts: readonly Attempt[], now: number): string {
  const exported = new Date(now).toISOString();
  return `${JSON.stringify({ format: 'deltaq', version: VERSION, course, exported, attempts }, null, 1)}\n`;
}

/** Dated as the learner's calendar has it. */
export function exportFileName(course: string, now: number): string {
  return words.file(course, localDate(now));
}

export type Import = { ok: true; attempts: Attempt[]; skipped: number } | { ok: false; error: string };

const no = (error: string): Import => ({ ok: false, error });

export function readExport(text: string, course: string, table?: Migrations): Import {
  // Some editors put a byte order mark before the text.
  const file = parseJson(text.replace(/^\uFEFF/, ''));
  if (file === undefined) {
    return no(words.notJson);
  }
  if (!isObject(file) || file.format !== 'deltaq') {
    return no(words.notOurs);
  }
  if (file.course !== course) {
    return no(words.otherCourse(String(file.course)));
  }
  if (!Number.isSafeInteger(file.version)) {
    return no(words.noVersion);
  }
  if ((file.version as number) > VERSION) {
    return no(words.newer);
  }
  let current: unknown;
  try {
    current = migrate({ attempts: file.attempts }, file.version as number, table);
  } catch {
    return no(words.tooOld);
  }
  const raw = isObject(current) ? current.attempts : undefined;
  if (!Array.isArray(raw)) return no(words.noAnswers);
  const attempts = parseAttempts(raw).value ?? [];
  const skipped = raw.length - attempts.length;
  if (skipped > 0 && attempts.length === 0) {
    return no(words.allDamaged(skipped));
  }
  return { ok: true, attempts, skipped };
}
