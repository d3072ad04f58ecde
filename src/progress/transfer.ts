import { words } from '#words/transfer';
import { localDate } from './attempts/practice.ts';
import type { Attempt } from './attempts/record.ts';
import type { Added, Progress } from './storage/createProgress.ts';
import { isObject } from './storage/guard.ts';
import { type Migrations, migrate, VERSION } from './storage/migrate.ts';
import { parseJson } from './storage/namespacedStorage.ts';
import type { Notice } from './storage/notices.ts';
import { parseAttempts } from './storage/segment.ts';

interface Refused {
  ok: false;
  error: string;
}

type Import = { ok: true; attempts: Attempt[]; skipped: number } | Refused;

const no = (error: string): Refused => ({ ok: false, error });

/** More than a browser has room for: some 100 characters each, of 5 million. */
const MOST_ATTEMPTS = 100_000;
/** As many as they are written by `exportText`, with some room: what is longer is not even read. */
const MOST_BYTES = 512 * MOST_ATTEMPTS;

/** Why a file of this size is not read at all. */
export const tooLarge = (bytes: number): string | undefined =>
  bytes > MOST_BYTES ? words.tooLarge(Math.ceil(bytes / 1e6), MOST_BYTES / 1e6) : undefined;

function readExport(text: string, course: string, table?: Migrations): Import {
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
  if (raw.length > MOST_ATTEMPTS) return no(words.tooMany(raw.length, MOST_ATTEMPTS));
  const attempts = parseAttempts(raw).value ?? [];
  const skipped = raw.length - attempts.length;
  if (skipped > 0 && attempts.length === 0) {
    return no(words.allDamaged(skipped));
  }
  return { ok: true, attempts, skipped };
}

/** `strange`: there were answers here already, and the file shares none of them. */
function importedNotice(added: number, known: number, skipped: number, strange: boolean): Notice {
  const sentences = [
    added > 0 ? words.added(added) : words.nothingNew,
    known > 0 ? words.known(known) : '',
    strange ? words.strange : '',
    skipped > 0 ? words.damaged(skipped) : '',
  ];
  return { id: 'imported', kind: 'imported', text: sentences.filter(Boolean).join(' ') };
}

type ImportResult = ({ ok: true; skipped: number } & Added) | Refused;

/** Reads a saved file into a memory, and tells what it brought. */
export function importText(text: string, memory: Progress): ImportResult {
  const file = readExport(text, memory.course());
  if (!file.ok) return file;
  const { attempts, skipped } = file;
  const before = memory.progress.getState().attempts.length;
  const result = memory.add(attempts);
  if (!result) return no(words.noRoom(attempts.length));
  const { added, known } = result;
  memory.notify(importedNotice(added, known, skipped, before > 0 && added > 0 && known === 0));
  return { ok: true, added, known, skipped };
}

/** The file a learner saves: attempts only, for everything else follows from them. */
export function exportText(memory: Progress, now = memory.now()): string {
  const { attempts } = memory.progress.getState();
  const exported = new Date(now).toISOString();
  const file = { format: 'deltaq', version: VERSION, course: memory.course(), exported, attempts };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Dated as the learner's calendar has it. */
export const exportName = (memory: Progress, now = memory.now()): string =>
  words.file(memory.course(), localDate(now));
