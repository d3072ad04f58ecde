import { isAttempt } from './guard.ts';
import { type Attempt, merge } from './record.ts';
import type { Kept, Shelf, Sifted } from './shelf.ts';

/** Attempts in one segment: some 100 kB, so that an answer rewrites little however long the history is. */
export const SEGMENT = 500;

export function siftAttempts(raw: unknown): Sifted<Attempt[]> {
  if (!Array.isArray(raw)) return { value: undefined, whole: false };
  const value = raw.filter(isAttempt);
  return {
    value: value.length > 0 || raw.length === 0 ? value : undefined,
    whole: value.length === raw.length,
  };
}

export function segmentNumbers(shelf: Shelf): number[] {
  const numbers = shelf.keys().flatMap((key) => /^log:(\d{1,9})$/.exec(key)?.[1] ?? []);
  return numbers.map(Number).sort((a, b) => a - b);
}

export const segmentsOf = (attempts: readonly Attempt[]): (readonly Attempt[])[] =>
  Array.from({ length: Math.ceil(attempts.length / SEGMENT) }, (_, i) =>
    attempts.slice(i * SEGMENT, (i + 1) * SEGMENT),
  );

export interface Log {
  /** Every attempt kept, in no order. */
  read(): Attempt[];
  /** Adds attempts to the last segment, beside what the last `read` found there: read first, in the same turn. */
  append(attempts: readonly Attempt[]): void;
}

/** The append-only log: `log:0`, `log:1` …, of which only the last is ever written again. */
export function openLog(shelf: Shelf): Log {
  let cache = new Map<number, Kept<Attempt[]>>();

  function read(): Attempt[] {
    const fresh: typeof cache = new Map();
    for (const n of segmentNumbers(shelf)) {
      const known = cache.get(n);
      const kept =
        known && known.text === shelf.text(`log:${n}`) ? known : shelf.read(`log:${n}`, siftAttempts);
      if (kept) fresh.set(n, kept);
    }
    cache = fresh;
    return [...cache.values()].flatMap((kept) => kept.value ?? []);
  }

  function append(attempts: readonly Attempt[]): void {
    const last = Math.max(-1, ...cache.keys());
    const kept = cache.get(last);
    const open = kept && !kept.error ? last : last + 1;
    const segments = segmentsOf(merge(cache.get(open)?.value ?? [], attempts));
    // The new segment first: if there is no room for it, the one before still holds all it held.
    for (let i = segments.length - 1; i >= 0; i--) {
      const value = [...(segments[i] ?? [])];
      const text = JSON.stringify(value);
      if (cache.get(open + i)?.text === text) continue;
      shelf.set(`log:${open + i}`, text);
      cache.set(open + i, { text, value });
    }
  }

  return { read, append };
}
