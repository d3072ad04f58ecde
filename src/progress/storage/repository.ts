import { datedBy } from '../attempts/dated.ts';
import { type Attempt, isPrefix, merge } from '../attempts/record.ts';
import {
  type Draft,
  isObject,
  isPlace,
  isSettings,
  type Place,
  type Settings,
  type Sitting,
} from './guard.ts';
import { openJournal } from './journal.ts';
import { openLog, segmentTexts } from './log.ts';
import { type Migrations, VERSION } from './migrate.ts';
import {
  type KeyValue,
  type NamespacedStorage,
  openNamespacedStorage,
  type Parsed,
  wholly,
} from './namespacedStorage.ts';
import { type Overflow, openOverflow } from './overflow.ts';
import { tabStorage } from './tabStorage.ts';
import { parseDrafts, parseSittings, readFormer, type Upgraded, writeUpgraded } from './upgrade.ts';

/** What the page holds in memory, and the storage keeps. */
export interface Memory {
  attempts: readonly Attempt[];
  drafts: Record<string, Draft>;
  sittings: Record<string, Sitting>;
  settings: Settings;
  place: Place | null;
}

/** What is to be kept besides attempts; a draft or sitting of null is dropped. */
export interface Change {
  drafts?: Record<string, Draft | null>;
  sittings?: Record<string, Sitting | null>;
  settings?: Settings;
  place?: Place;
}

/** What is named, with what of it changed; null drops it. */
export function withChange<T>(
  named: Record<string, T>,
  change: Record<string, T | null> = {},
): Record<string, T> {
  const entries = Object.entries({ ...named, ...change });
  return Object.fromEntries(entries.filter((entry): entry is [string, T] => entry[1] !== null));
}

export const joined = (a: Change, b: Change): Change => ({
  ...a,
  ...b,
  ...(b.drafts && { drafts: { ...a.drafts, ...b.drafts } }),
  ...(b.sittings && { sittings: { ...a.sittings, ...b.sittings } }),
});

/** Why data may not be kept: no access, no room, or written by a later version of the page. */
export type Trouble = 'blocked' | 'full' | 'newer';

export interface Repository extends Pick<Overflow, 'savedUpTo' | 'noteSaved'> {
  prefix: string;
  /** What stood in the way at the last exchange. */
  trouble(): Trouble | null;
  /** Whether attempts were found whose stamp is ahead of the clock, for the first time. */
  ahead(): boolean;
  /** Whether anything unreadable was found so far. */
  unreadable(): boolean;
  /** Whether another tab deleted everything since the last look. */
  cleared(): boolean;
  /** Writes what the storage lacks (and what could not be written before), and gives back both together. */
  exchange(memory: Memory, change?: Change): Memory;
  /** Whether so many more attempts can be kept. */
  hasRoomFor(attempts: readonly Attempt[]): boolean;
  /** Removes every key of the course. Open tabs obey the new epoch. */
  forget(): void;
}

export interface Edge {
  storage?: KeyValue | null | undefined;
  /** What lasts as long as the tab, for when the other is blocked or full. */
  tab?: KeyValue | undefined;
  clock?: (() => number) | undefined;
  ids?: (() => string) | undefined;
  migrations?: Migrations | undefined;
}

/** The same in every browser until the first deletion, so that two first tabs agree without having met. */
const FIRST_EPOCH = 'first';

interface Meta {
  version: number;
  epoch: string;
}

/** A later version may keep its `meta` in a form of its own: its version is all that is asked of it. */
function parseMeta(raw: unknown): Parsed<Meta> {
  const known = isObject(raw) && Number.isSafeInteger(raw.version) && (raw.version as number) >= 0;
  const whole = known && ((raw.version as number) > VERSION || typeof raw.epoch === 'string');
  return { value: whole ? (raw as unknown as Meta) : undefined, whole };
}

/** Of an attempt that is kept: that nobody has noticed yet that its stamp was ahead. */
const isUnnoticed = (kept: Attempt | undefined): boolean => kept !== undefined && kept.ahead === undefined;

class Newer extends Error {}

/** The names browsers give to a full storage. */
const isFull = (error: unknown): boolean =>
  isObject(error) && ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'].includes(error.name as string);

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * 60 random bits: that any two of 50,000 ids agree has a chance of one in a thousand million.
 * `crypto.randomUUID` would need a secure context, and three times the room.
 */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(10)), (n) => LETTERS[n % 64]).join('');

/** Reading `localStorage` itself throws when the browser blocks it. */
export function browserStorage(page: { localStorage: Storage } = window): KeyValue | null {
  try {
    return page.localStorage;
  } catch {
    return null;
  }
}

const blocked: KeyValue = {
  get length(): number {
    throw new Error('The browser gives no storage');
  },
  key: () => null,
  getItem: () => {
    throw new Error('The browser gives no storage');
  },
  setItem: () => {},
  removeItem: () => {},
};

export function openRepository(courseId: string, edge: Edge = {}): Repository {
  const { clock = Date.now, ids = newId, migrations, tab = tabStorage() } = edge;
  const storage = edge.storage === undefined ? browserStorage() : edge.storage;
  let unreadable = false;
  let trouble: Trouble | null = null;
  let epoch: string | undefined;
  let unsaved: Change = {};
  let former: Upgraded | undefined;
  const own: NamespacedStorage = openNamespacedStorage(courseId, storage ?? blocked, clock, () => {
    unreadable = true;
  });
  const overflow = openOverflow(own.prefix, tab);
  let log = openLog(own);
  let journal = openJournal(own, ids());
  /** What memory and storage had in common after the last exchange. */
  let common: readonly Attempt[] | undefined;
  let opened = false;
  let ahead = false;

  function startLog(): void {
    log = openLog(own);
    attempt(journal.end);
    journal = openJournal(own, ids());
    common = undefined;
  }

  /** Runs what touches the storage; keeps the gravest trouble it meets. */
  function attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (error instanceof Newer) trouble = 'newer';
      else if (!isFull(error)) trouble = 'blocked';
      else trouble ??= 'full';
    }
  }

  const ourMeta = (): Meta => ({ version: VERSION, epoch: epoch ?? FIRST_EPOCH });

  function upgrade(from: number): void {
    let read: ReturnType<typeof readFormer>;
    try {
      read = readFormer(own, from, migrations);
    } catch {
      // No way from there: the log is read as if it were of this version, and what does not fit goes aside.
      unreadable = true;
      own.copyAside('meta', own.text('meta') ?? '');
      own.set('meta', JSON.stringify(ourMeta()));
      return;
    }
    if (!read.whole) unreadable = true;
    former = read.value;
    writeUpgraded(own, read, JSON.stringify(ourMeta()));
    former = undefined;
  }

  /** Compares epochs. True when everything was deleted elsewhere. */
  function look(): boolean {
    const meta = own.read('meta', parseMeta)?.value;
    const before = epoch;
    epoch = meta?.epoch ?? epoch ?? FIRST_EPOCH;
    if (meta && meta.version > VERSION) throw new Newer();
    if (meta && meta.version < VERSION) upgrade(meta.version);
    return before !== undefined && before !== epoch;
  }

  function cleared(): boolean {
    let gone = false;
    attempt(() => {
      gone = look();
    });
    if (gone) {
      startLog();
      unsaved = {};
    }
    return gone;
  }

  function writeValue(key: string, kept: { error?: unknown } | undefined, value: unknown): void {
    if (kept?.error) throw kept.error;
    const text = JSON.stringify(value);
    if (own.text(key) !== text) own.set(key, text);
  }

  /** Meta comes before anything else is written. */
  function ensureMeta(): void {
    const kept = own.read('meta', parseMeta);
    if (!kept?.value) writeValue('meta', kept, ourMeta());
  }

  function exchangeAttempts(attempts: readonly Attempt[]): readonly Attempt[] {
    let together = attempts;
    attempt(() => {
      const before = common;
      common = undefined;
      const news = log.read();
      // The usual case, an answer added to a history known on both sides, costs no look at the history.
      if (!news && before && isPrefix(before, attempts)) {
        const added = attempts.slice(before.length);
        if (added.length > 0) {
          ensureMeta();
          write(added);
        }
        common = attempts;
        return;
      }
      const stored = news ?? log.all();
      const others = opened ? [] : journal.takeOthers(stored, clock());
      together = datedBy(clock(), merge(attempts, merge(stored, others)));
      const known = new Map(stored.map((one) => [one.id, one]));
      const missing = together.filter((one) => !known.has(one.id));
      const noticed = together.filter((one) => one.ahead !== undefined && isUnnoticed(known.get(one.id)));
      if (noticed.length > 0) ahead = true;
      // The clock may be wrong now: what it says of stamps is written with the next answer alone.
      if (missing.length > 0) {
        ensureMeta();
        write([...missing, ...noticed]);
      }
      if (missing.length > 0 || noticed.length === 0) common = together;
    });
    return together;
  }

  function write(attempts: readonly Attempt[]): void {
    log.append(attempts);
    journal.add(attempts);
  }

  function exchangeNamed<K extends 'drafts' | 'sittings'>(
    key: K,
    parse: (raw: unknown) => Parsed<Memory[K]>,
    value: Memory[K],
  ): Memory[K] {
    let together = value;
    attempt(() => {
      const kept = own.read(key, parse);
      together = withChange<Draft | Sitting>(kept?.value ?? {}, unsaved[key]) as Memory[K];
      if (!unsaved[key]) return;
      if (kept || Object.keys(together).length > 0) {
        ensureMeta();
        writeValue(key, kept, together);
      }
      delete unsaved[key];
    });
    return together;
  }

  function exchangeOne<K extends 'settings' | 'place'>(
    key: K,
    is: (raw: unknown) => raw is NonNullable<Change[K]>,
    value: Memory[K],
  ): Memory[K] {
    let together = (unsaved[key] ?? value) as Memory[K];
    attempt(() => {
      const kept = own.read(key, wholly(is));
      together = (unsaved[key] ?? kept?.value ?? value) as Memory[K];
      if (!unsaved[key]) return;
      ensureMeta();
      writeValue(key, kept, unsaved[key]);
      delete unsaved[key];
    });
    return together;
  }

  function exchange(memory: Memory, change: Change = {}): Memory {
    trouble = null;
    attempt(look);
    const waiting = opened ? undefined : overflow.read(epoch);
    const attempts = waiting ? merge(memory.attempts, waiting.attempts) : memory.attempts;
    unsaved = joined(joined(waiting?.change ?? {}, unsaved), change);
    const next: Memory =
      trouble === null
        ? {
            attempts: exchangeAttempts(attempts),
            drafts: exchangeNamed('drafts', parseDrafts, memory.drafts),
            sittings: exchangeNamed('sittings', parseSittings, memory.sittings),
            settings: exchangeOne('settings', isSettings, memory.settings),
            place: exchangeOne('place', isPlace, memory.place),
          }
        : {
            // An upgrade for which there was no room: readable all the same.
            attempts: datedBy(clock(), merge(attempts, former?.attempts ?? [])),
            drafts: withChange(memory.drafts, unsaved.drafts),
            sittings: withChange(memory.sittings, unsaved.sittings),
            settings: unsaved.settings ?? memory.settings,
            place: unsaved.place ?? memory.place,
          };
    opened = true;
    if (trouble === null) overflow.clear();
    else {
      const kept = new Set((former?.attempts ?? log.all()).map((one) => one.id));
      const lost = next.attempts.filter((one) => !kept.has(one.id));
      overflow.write(epoch, { attempts: lost, change: unsaved });
    }
    return next;
  }

  function hasRoomFor(attempts: readonly Attempt[]): boolean {
    try {
      own.set('probe', segmentTexts(attempts).join(''));
      own.remove('probe');
      return true;
    } catch {
      return false;
    }
  }

  function forget(): void {
    epoch = ids();
    startLog();
    unsaved = {};
    former = undefined;
    unreadable = false;
    trouble = null;
    overflow.clear();
    attempt(() => {
      // The new epoch first: a tab that sees a segment vanish must already know why.
      let told = false;
      try {
        own.set('meta', JSON.stringify(ourMeta()));
        told = true;
      } catch {
        // No room even for this: there will be once the rest is gone.
      }
      for (const key of own.keys()) if (key !== 'meta' || !told) own.remove(key);
      if (!told) own.set('meta', JSON.stringify(ourMeta()));
    });
  }

  return {
    prefix: own.prefix,
    trouble: () => trouble,
    ahead: () => ahead,
    unreadable: () => unreadable,
    cleared,
    exchange,
    hasRoomFor,
    savedUpTo: overflow.savedUpTo,
    noteSaved: overflow.noteSaved,
    forget,
  };
}
