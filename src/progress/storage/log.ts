import { type Attempt, merge } from '../attempts/record.ts';
import type { Kept, NamespacedStorage } from './namespacedStorage.ts';
import { packSegment, parseSegment } from './segment.ts';

/** Attempts in one segment: some 50 kB, so that an answer rewrites little however long the history is. */
const SEGMENT = 1000;

export function segmentNumbers(storage: NamespacedStorage): number[] {
  const numbers = storage.keys().flatMap((key) => /^log:(\d{1,9})$/.exec(key)?.[1] ?? []);
  return numbers.map(Number).sort((a, b) => a - b);
}

/** Attempts as the texts of segments. */
export const segmentTexts = (attempts: readonly Attempt[]): string[] =>
  Array.from({ length: Math.ceil(attempts.length / SEGMENT) }, (_, i) =>
    JSON.stringify(packSegment(attempts.slice(i * SEGMENT, (i + 1) * SEGMENT))),
  );

export interface Log {
  /** Every attempt kept, in no order; nothing when all of it was read or appended here before. */
  read(): Attempt[] | undefined;
  /** What was read and appended so far. */
  all(): Attempt[];
  /** Adds attempts to the last segment, beside what the last `read` found there: read first, in the same turn. */
  append(attempts: readonly Attempt[]): void;
}

/** The append-only log: `log:0`, `log:1` …, of which only the last is ever written again. */
export function openLog(storage: NamespacedStorage): Log {
  let cache: Map<number, Kept<Attempt[]>> | undefined;

  function read(): Attempt[] | undefined {
    const numbers = segmentNumbers(storage);
    const fresh: NonNullable<typeof cache> = new Map();
    let news = cache === undefined || numbers.length !== cache.size;
    for (const n of numbers) {
      const known = cache?.get(n);
      const same = known && known.text === storage.text(`log:${n}`);
      const kept = same ? known : storage.read(`log:${n}`, parseSegment);
      if (!same) news = true;
      if (kept) fresh.set(n, kept);
    }
    cache = fresh;
    return news ? all() : undefined;
  }

  const all = (): Attempt[] => [...(cache?.values() ?? [])].flatMap((kept) => kept.value ?? []);

  function append(attempts: readonly Attempt[]): void {
    cache ??= new Map();
    const last = Math.max(-1, ...cache.keys());
    const kept = cache.get(last);
    const open = kept && !kept.error ? last : last + 1;
    const together = merge(cache.get(open)?.value ?? [], attempts);
    const texts = segmentTexts(together);
    // The new segment first: if there is no room for it, the one before still holds all it held.
    for (let i = texts.length - 1; i >= 0; i--) {
      const text = texts[i] as string;
      if (cache.get(open + i)?.text === text) continue;
      storage.set(`log:${open + i}`, text);
      cache.set(open + i, { text, value: together.slice(i * SEGMENT, (i + 1) * SEGMENT) });
    }
  }

  return { read, all, append };
}
