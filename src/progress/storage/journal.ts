import { type Attempt, merge } from '../attempts/record.ts';
import type { NamespacedStorage } from './namespacedStorage.ts';
import { packSegment, parseSegment } from './segment.ts';

/** What a page wrote that long ago has reached the log for good, or will from its journal at the next visit. */
const SETTLED_MS = 3_600_000;
/** An imported record is written once, by one page: nobody races with it. */
const MANY = 200;

/**
 * The answers of one page under a key of its own, beside the log that all pages write: two tabs that answer at the same
 * moment and are both closed lose nothing, for whoever comes next finds here what the log has not.
 */
export interface Journal {
  add(attempts: readonly Attempt[]): void;
  /** Forgets what this page noted. */
  end(): void;
  /** What other pages have noted. Those of which `logged` holds all, and nobody writes any more, are removed. */
  takeOthers(logged: readonly Attempt[], now: number): Attempt[];
}

export function openJournal(storage: NamespacedStorage, id: string): Journal {
  const own = `page:${id}`;
  let noted: readonly Attempt[] = [];

  function add(attempts: readonly Attempt[]): void {
    if (attempts.length === 0 || attempts.length > MANY) return;
    noted = merge(noted, attempts);
    try {
      storage.set(own, JSON.stringify(packSegment(noted)));
    } catch {
      // The log holds it: this is against a race alone.
    }
  }

  function takeOthers(logged: readonly Attempt[], now: number): Attempt[] {
    const ids = new Set(logged.map((one) => one.id));
    return storage.keys().flatMap((key) => {
      if (!key.startsWith('page:') || key === own) return [];
      const attempts = storage.read(key, parseSegment)?.value ?? [];
      const isOver = attempts.every((one) => ids.has(one.id) && Math.abs(now - one.at) > SETTLED_MS);
      if (isOver) storage.remove(key);
      return attempts;
    });
  }

  return { add, end: () => storage.remove(own), takeOthers };
}
