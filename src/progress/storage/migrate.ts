import { isObject, LAST_TIME } from './guard.ts';

/** The form of what is kept in the browser and in saved files. Raise it with a migration from the one before. */
export const VERSION = 3;

/**
 * From each former version to the next. A migration takes and returns everything kept, as it was parsed:
 * `{attempts: unknown[], drafts?, settings?, place?}`; a saved file has attempts only. Version 1 is the first.
 */
export type Migrations = Record<number, (raw: unknown) => unknown>;

const migrations: Migrations = {
  // 2 asks for confidence, where a learner switches it on. Its attempts may say more, and stand in packed segments.
  1: (raw) =>
    isObject(raw) && isObject(raw.settings)
      ? { ...raw, settings: { ...raw.settings, confidence: false } }
      : raw,
  // 3 dates what is stamped ahead of the clock. 2 could count on from the last moment there is, and then read it no more.
  2: (raw) =>
    isObject(raw) && Array.isArray(raw.attempts)
      ? {
          ...raw,
          attempts: raw.attempts.map((one: unknown) =>
            isObject(one) && Number(one.at) > LAST_TIME ? { ...one, at: LAST_TIME } : one,
          ),
        }
      : raw,
};

/** Brings what version `from` kept up to the present form. Throws when there is no way, so that nothing is lost. */
export function migrate(raw: unknown, from: number, table: Migrations = migrations): unknown {
  let value = raw;
  for (let version = from; version < VERSION; version++) {
    const step = table[version];
    if (!step) throw new Error(`No migration from version ${version}`);
    value = step(value);
  }
  return value;
}
