import type { Draft, Place, Settings } from './guard.ts';
import { isDraft, isObject, isPlace, isSettings } from './guard.ts';
import { segmentNumbers, segmentsOf, siftAttempts } from './log.ts';
import { type Migrations, migrate } from './migrate.ts';
import type { Attempt } from './record.ts';
import { parse, type Shelf, type Sifted } from './shelf.ts';

export interface Upgraded {
  attempts: Attempt[];
  drafts?: Record<string, Draft>;
  settings?: Settings;
  place?: Place;
}

export function siftDrafts(raw: unknown): Sifted<Record<string, Draft>> {
  if (!isObject(raw)) return { value: undefined, whole: false };
  const entries = Object.entries(raw);
  const valid = entries.filter((entry): entry is [string, Draft] => isDraft(entry[1]));
  return { value: Object.fromEntries(valid), whole: valid.length === entries.length };
}

/** Reads what a former version kept. Writes nothing. Throws when there is no way from that version to this one. */
export function readFormer(
  shelf: Shelf,
  from: number,
  table?: Migrations,
): { value: Upgraded; whole: boolean } {
  const parsed = (key: string) => parse(shelf.text(key) ?? 'null');
  const segments = segmentNumbers(shelf).map((n) => parsed(`log:${n}`));
  const raw = {
    attempts: segments.flatMap((segment) => (Array.isArray(segment) ? segment : [])),
    drafts: parsed('drafts') ?? {},
    settings: parsed('settings'),
    place: parsed('place'),
  };
  const next = migrate(raw, from, table);
  if (!isObject(next)) throw new Error('A migration lost everything');
  const attempts = siftAttempts(next.attempts);
  const drafts = siftDrafts(next.drafts);
  return {
    value: {
      attempts: attempts.value ?? [],
      drafts: drafts.value ?? {},
      ...(isSettings(next.settings) && { settings: next.settings }),
      ...(isPlace(next.place) && { place: next.place }),
    },
    whole:
      attempts.whole &&
      drafts.whole &&
      (next.settings == null || isSettings(next.settings)) &&
      (next.place == null || isPlace(next.place)) &&
      segments.every(Array.isArray),
  };
}

/**
 * Writes what was read in the present form: new segments after the old ones, then `meta`, and only then are the old
 * ones removed. Should this stop half way, the old version still stands and the next visit begins again.
 */
export function writeUpgraded(
  shelf: Shelf,
  { value, whole }: ReturnType<typeof readFormer>,
  meta: string,
): void {
  const old = segmentNumbers(shelf).map((n) => `log:${n}`);
  const former = [...old, 'drafts', 'settings', 'place'];
  const texts = new Map(former.map((key) => [key, shelf.text(key)]));
  const first = (segmentNumbers(shelf).at(-1) ?? -1) + 1;
  const added: string[] = [];
  try {
    if (!whole) for (const [key, text] of texts) if (text !== null) shelf.copyAside(key, text);
    for (const [i, segment] of segmentsOf(value.attempts).entries()) {
      added.push(`log:${first + i}`);
      shelf.set(`log:${first + i}`, JSON.stringify(segment));
    }
    for (const key of ['drafts', 'settings', 'place'] as const) {
      if (value[key] !== undefined) shelf.set(key, JSON.stringify(value[key]));
      else shelf.remove(key);
    }
    shelf.set('meta', meta);
  } catch (error) {
    const written = [...added, 'drafts', 'settings', 'place'];
    for (const key of written) shelf.remove(key);
    for (const key of written) {
      const text = texts.get(key);
      if (typeof text === 'string') shelf.set(key, text);
    }
    throw error;
  }
  for (const key of old) shelf.remove(key);
}
