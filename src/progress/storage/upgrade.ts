import { type Attempt, merge } from '../attempts/record.ts';
import type { Draft, Place, Settings, Sitting } from './guard.ts';
import { isDraft, isObject, isPlace, isSettings, isSitting } from './guard.ts';
import { segmentNumbers, segmentTexts } from './log.ts';
import { type Migrations, migrate } from './migrate.ts';
import { type NamespacedStorage, type Parsed, parseJson } from './namespacedStorage.ts';
import { parseAttempts, unpackSegment } from './segment.ts';

export interface Upgraded {
  attempts: Attempt[];
  drafts?: Record<string, Draft>;
  settings?: Settings;
  place?: Place;
  sittings?: Record<string, Sitting>;
}

/** A sieve for values under names, each kept or left out by itself. */
const each =
  <T>(is: (raw: unknown) => raw is T) =>
  (raw: unknown): Parsed<Record<string, T>> => {
    if (!isObject(raw)) return { value: undefined, whole: false };
    const entries = Object.entries(raw);
    const valid = entries.filter((entry): entry is [string, T] => is(entry[1]));
    return { value: Object.fromEntries(valid), whole: valid.length === entries.length };
  };

export const parseDrafts = each<Draft>(isDraft);
export const parseSittings = each<Sitting>(isSitting);

/** Reads what a former version kept. Writes nothing. Throws when there is no way from that version to this one. */
export function readFormer(
  storage: NamespacedStorage,
  from: number,
  table?: Migrations,
): { value: Upgraded; whole: boolean } {
  const parsed = (key: string) => parseJson(storage.text(key) ?? 'null');
  const segments = segmentNumbers(storage).map((n) => unpackSegment(parsed(`log:${n}`)));
  const raw = {
    attempts: segments.flatMap((list) => (Array.isArray(list) ? list : [])),
    drafts: parsed('drafts') ?? {},
    settings: parsed('settings'),
    place: parsed('place'),
    sittings: parsed('sittings') ?? {},
  };
  const next = migrate(raw, from, table);
  if (!isObject(next)) throw new Error('A migration lost everything');
  const attempts = parseAttempts(next.attempts);
  // What a former version could not read and this one can.
  const aside = storage.keys().filter((key) => /^aside:\d+:log:\d+$/.test(key));
  const rows = aside.flatMap((key) => unpackSegment(parsed(key)) ?? []);
  const again = rows.length > 0 ? migrate({ attempts: rows }, from, table) : undefined;
  const recovered = isObject(again) ? parseAttempts(again.attempts).value : undefined;
  const drafts = parseDrafts(next.drafts);
  const sittings = parseSittings(next.sittings ?? {});
  return {
    value: {
      attempts: [...merge(attempts.value ?? [], recovered ?? [])],
      drafts: drafts.value ?? {},
      ...(isSettings(next.settings) && { settings: next.settings }),
      ...(isPlace(next.place) && { place: next.place }),
      ...(Object.keys(sittings.value ?? {}).length > 0 && { sittings: sittings.value ?? {} }),
    },
    whole:
      attempts.whole &&
      drafts.whole &&
      sittings.whole &&
      (next.settings == null || isSettings(next.settings)) &&
      (next.place == null || isPlace(next.place)) &&
      segments.every(Array.isArray),
  };
}

/** What is kept besides the log. */
const BESIDES = ['drafts', 'settings', 'place', 'sittings'] as const;

/**
 * Writes what was read in the present form: new segments after the old ones, then `meta`, and only then are the old
 * ones removed. Should this stop half way, the old version still stands and the next visit begins again.
 */
export function writeUpgraded(
  storage: NamespacedStorage,
  { value, whole }: ReturnType<typeof readFormer>,
  meta: string,
): void {
  const old = segmentNumbers(storage).map((n) => `log:${n}`);
  const former = [...old, ...BESIDES];
  const texts = new Map(former.map((key) => [key, storage.text(key)]));
  const first = (segmentNumbers(storage).at(-1) ?? -1) + 1;
  const added: string[] = [];
  try {
    if (!whole) for (const [key, text] of texts) if (text !== null) storage.copyAside(key, text);
    for (const [i, text] of segmentTexts(value.attempts).entries()) {
      added.push(`log:${first + i}`);
      storage.set(`log:${first + i}`, text);
    }
    for (const key of BESIDES) {
      if (value[key] !== undefined) storage.set(key, JSON.stringify(value[key]));
      else storage.remove(key);
    }
    storage.set('meta', meta);
  } catch (error) {
    const written = [...added, ...BESIDES];
    for (const key of written) storage.remove(key);
    for (const key of written) {
      const text = texts.get(key);
      if (typeof text === 'string') storage.set(key, text);
    }
    throw error;
  }
  for (const key of old) storage.remove(key);
}
