import type { Attempt } from './attempts/record.ts';
import { isObject } from './storage/guard.ts';
import { type Migrations, migrate, VERSION } from './storage/migrate.ts';
import { parseJson } from './storage/namespacedStorage.ts';
import { count } from './storage/notices.ts';
import { parseAttempts } from './storage/segment.ts';

/** The file a learner saves: attempts only, for everything else follows from them. */
export function writeExport(course: string, attempts: readonly Attempt[], now: number): string {
  const exported = new Date(now).toISOString();
  return `${JSON.stringify({ format: 'deltaq', version: VERSION, course, exported, attempts }, null, 1)}\n`;
}

/** Dated as the learner's calendar has it. */
export function exportFileName(course: string, now: number): string {
  const date = new Date(now);
  const two = (n: number) => String(n).padStart(2, '0');
  return `deltaq-${course}-${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}.json`;
}

export type Import = { ok: true; attempts: Attempt[]; skipped: number } | { ok: false; error: string };

const no = (error: string): Import => ({ ok: false, error });

export function readExport(text: string, course: string, table?: Migrations): Import {
  // Some editors put a byte order mark before the text.
  const file = parseJson(text.replace(/^\uFEFF/, ''));
  if (file === undefined) {
    return no('This file could not be read: it is not JSON. Choose a file you saved on the progress page.');
  }
  if (!isObject(file) || file.format !== 'deltaq') {
    return no('This is not a file saved by DeltaQ. Choose a file you saved on the progress page.');
  }
  if (file.course !== course) {
    return no(`This file belongs to another course (“${String(file.course)}”), so nothing was added.`);
  }
  if (!Number.isSafeInteger(file.version)) {
    return no('This file is damaged: it does not say which version it is, so nothing was added.');
  }
  if ((file.version as number) > VERSION) {
    return no('This file was saved by a newer version of this page. Reload the page and try again.');
  }
  let current: unknown;
  try {
    current = migrate({ attempts: file.attempts }, file.version as number, table);
  } catch {
    return no('This file was saved by a version of the page that can no longer be read.');
  }
  const raw = isObject(current) ? current.attempts : undefined;
  if (!Array.isArray(raw))
    return no('This file is damaged: it holds no list of answers, so nothing was added.');
  const attempts = parseAttempts(raw).value ?? [];
  const skipped = raw.length - attempts.length;
  if (skipped > 0 && attempts.length === 0) {
    return no(
      `This file is damaged: ${count(skipped, 'answer', 'answers')} in it could not be read, and no others.`,
    );
  }
  return { ok: true, attempts, skipped };
}
