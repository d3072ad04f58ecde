import { createStore, type StoreApi } from 'zustand/vanilla';
import { datedBy } from '../attempts/dated.ts';
import { type Attempt, merge, slotKey } from '../attempts/record.ts';
import type { Draft, Place, Settings, Sitting } from './guard.ts';
import type { Migrations } from './migrate.ts';
import type { KeyValue } from './namespacedStorage.ts';
import { type Notice, noticeOf } from './notices.ts';
import {
  browserStorage,
  type Change,
  joined,
  type Memory,
  newId,
  openRepository,
  type Repository,
  type Trouble,
  withChange,
} from './repository.ts';

export interface ProgressState {
  /** Whether storage has been looked at: false on the server and at hydration. */
  ready: boolean;
  attempts: readonly Attempt[];
  drafts: Record<string, Draft>;
  /** Exams and inventories begun or handed in, by a name of their own. */
  sittings: Record<string, Sitting>;
  settings: Settings;
  place: Place | null;
  notices: Notice[];
}

/** The part of a window used here. */
export interface Page {
  addEventListener(type: string, listener: (event: Event) => void): void;
  removeEventListener(type: string, listener: (event: Event) => void): void;
}

export interface StartOptions {
  storage?: KeyValue | null | undefined;
  tab?: KeyValue | undefined;
  clock?: (() => number) | undefined;
  ids?: (() => string) | undefined;
  window?: Page | undefined;
  migrations?: Migrations | undefined;
}

export interface Progress {
  progress: StoreApi<ProgressState>;
  start(courseId: string, options?: StartOptions): () => void;
  recordAttempt(attempt: Omit<Attempt, 'id' | 'at'>): Attempt;
  beginSitting(name: string, paper: Sitting['paper']): void;
  /** Changes a sitting, or forgets it. */
  setSitting(name: string, sitting: Sitting | null): void;
  /** Records all of a sitting's attempts, once, however often and from however many tabs it is handed in. */
  handIn(name: string, sitting: Sitting, attempts: readonly Omit<Attempt, 'id' | 'at' | 'sitting'>[]): void;
  setDraft(key: string, draft: Draft | null): void;
  visit(place: Omit<Place, 'at'>): void;
  setSettings(change: Partial<Settings>): void;
  dismiss(noticeId: string): void;
  forgetEverything(): void;
  /** Adds what is not here yet; nothing when there is no room for all of it. */
  add(attempts: readonly Attempt[]): Added | undefined;
  /** Notes that everything up to now stands in a file too. */
  saved(): void;
  notify(notice: Notice): void;
  course(): string;
  now(): number;
}

export interface Added {
  added: number;
  known: number;
}

const empty: ProgressState = {
  ready: false,
  attempts: [],
  drafts: {},
  sittings: {},
  settings: { keys: true, confidence: false },
  place: null,
  notices: [],
};

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The new memory with every unchanged part of the old one in place, so that only what changed renders again. */
function reusing(old: Memory, next: Memory): Memory {
  const entries = Object.entries(next.drafts).map(([key, draft]): [string, Draft] => {
    const before = old.drafts[key];
    return [key, before && isSame(before, draft) ? before : draft];
  });
  return {
    attempts: next.attempts,
    drafts: isSame(old.drafts, next.drafts) ? old.drafts : Object.fromEntries(entries),
    settings: isSame(old.settings, next.settings) ? old.settings : next.settings,
    place: isSame(old.place, next.place) ? old.place : next.place,
    sittings: isSame(old.sittings, next.sittings) ? old.sittings : next.sittings,
  };
}

/** One memory of what the learner did, kept in step with the storage and with other tabs. */
export function createProgress(): Progress {
  const progress = createStore<ProgressState>(() => empty);
  let course = '';
  let clock: () => number = Date.now;
  let ids: () => string = newId;
  let migrations: Migrations | undefined;
  let repository: Repository | undefined;
  let stopCurrent: (() => void) | undefined;
  /** What happened before the start, waiting to be kept. */
  let early: Change = {};
  let told: Trouble | null = null;
  let toldUnreadable = false;

  function notify(notice: Notice): void {
    const others = progress.getState().notices.filter((one) => one.id !== notice.id);
    progress.setState({ notices: [...others, notice] });
  }

  /** Tells of trouble when it begins, and takes the notice away when it is over. */
  function tellTrouble(): void {
    if (!repository) return;
    const trouble = repository.trouble();
    if (trouble !== told) {
      if (told) dismiss(told);
      if (trouble && !(trouble === 'full' && isSaved())) notify(noticeOf(trouble));
      told = trouble;
    }
    if (repository.unreadable() && !toldUnreadable) notify(noticeOf('unreadable'));
    toldUnreadable = repository.unreadable();
  }

  const lastId = (): string => progress.getState().attempts.at(-1)?.id ?? '';
  const isSaved = (): boolean => repository?.savedUpTo() === lastId();

  function saved(): void {
    repository?.noteSaved(lastId());
    if (told === 'full') dismiss(told);
  }

  /** Obeys a deletion made in another tab. */
  function obey(): boolean {
    if (!repository?.cleared()) return false;
    const { attempts, drafts, sittings, place, notices } = progress.getState();
    const held = attempts.length > 0 || place !== null || Object.keys({ ...drafts, ...sittings }).length > 0;
    progress.setState({ ...empty, ready: true, notices });
    if (held) notify(noticeOf('cleared-elsewhere'));
    return true;
  }

  function keep(change: Change = {}): void {
    early = joined(early, change);
    if (!repository) return;
    const memory = progress.getState();
    const together = repository.exchange(memory, early);
    early = {};
    progress.setState({ ...reusing(memory, together), ready: true });
    tellTrouble();
  }

  function start(courseId: string, options: StartOptions = {}): () => void {
    stopCurrent?.();
    const page = options.window ?? window;
    const storage = options.storage === undefined ? browserStorage() : options.storage;
    course = courseId;
    clock = options.clock ?? Date.now;
    ids = options.ids ?? newId;
    migrations = options.migrations;
    repository = openRepository(courseId, { storage, tab: options.tab, clock, ids, migrations });
    const { prefix } = repository;

    function onStorage(event: Event): void {
      const { key, newValue, storageArea } = event as StorageEvent;
      if (!key?.startsWith(prefix) || (storageArea && storageArea !== storage)) return;
      // A key that vanished teaches nothing but to look at the epoch: writing it again would undo a deletion.
      if (!obey() && newValue !== null) keep();
    }
    // A page brought back by the Back button slept through the events of other tabs.
    function onShow(event: Event): void {
      if ((event as PageTransitionEvent).persisted && !obey()) keep();
    }

    page.addEventListener('storage', onStorage);
    page.addEventListener('pageshow', onShow);
    keep();
    if (repository.ahead()) notify(noticeOf('clock'));

    const stop = (): void => {
      if (stopCurrent !== stop) return;
      page.removeEventListener('storage', onStorage);
      page.removeEventListener('pageshow', onShow);
      repository = undefined;
      stopCurrent = undefined;
      told = null;
      toldUnreadable = false;
      progress.setState(empty);
    };
    stopCurrent = stop;
    return stop;
  }

  /** The attempts so far, by the present clock, and the time of the next: never before them, so that it is the last one. */
  function next(): { attempts: readonly Attempt[]; at: number } {
    const now = clock();
    const attempts = datedBy(now, progress.getState().attempts);
    return { attempts, at: Math.max(now, (attempts.at(-1)?.at ?? -1) + 1) };
  }

  function recordAttempt(given: Omit<Attempt, 'id' | 'at'>): Attempt {
    obey();
    const { drafts } = progress.getState();
    const { attempts, at } = next();
    const attempt: Attempt = { ...given, id: ids(), at };
    const change = { drafts: { [slotKey(attempt)]: null } };
    progress.setState({ attempts: [...attempts, attempt], drafts: withChange(drafts, change.drafts) });
    keep(change);
    return attempt;
  }

  function beginSitting(name: string, paper: Sitting['paper']): void {
    setSitting(name, { id: ids(), paper, choices: {}, flagged: [], spent: {}, startedAt: clock() });
  }

  function setSitting(name: string, sitting: Sitting | null): void {
    obey();
    const change = { sittings: { [name]: sitting } };
    progress.setState({ sittings: withChange(progress.getState().sittings, change.sittings) });
    keep(change);
  }

  function handIn(
    name: string,
    sitting: Sitting,
    given: readonly Omit<Attempt, 'id' | 'at' | 'sitting'>[],
  ): void {
    obey();
    const { sittings } = progress.getState();
    const { attempts, at } = next();
    // Ids that follow from the sitting: handed in twice, the same attempts meet and are one.
    const made = given.map((one) => ({
      ...one,
      id: `${sitting.id}-${one.question}`,
      at,
      sitting: sitting.id,
    }));
    const change = { sittings: { [name]: { ...sitting, handedInAt: at } } };
    const here = new Set(attempts.map((one) => one.id));
    progress.setState({
      attempts: merge(
        attempts,
        made.filter((one) => !here.has(one.id)),
      ),
      sittings: withChange(sittings, change.sittings),
    });
    keep(change);
  }

  function setDraft(key: string, draft: Draft | null): void {
    obey();
    const change = { drafts: { [key]: draft } };
    progress.setState({ drafts: withChange(progress.getState().drafts, change.drafts) });
    keep(change);
  }

  function visit(where: Omit<Place, 'at'>): void {
    obey();
    const place = { ...where, at: clock() };
    progress.setState({ place });
    keep({ place });
  }

  function setSettings(change: Partial<Settings>): void {
    obey();
    const settings = { ...progress.getState().settings, ...change };
    progress.setState({ settings });
    keep({ settings });
  }

  function dismiss(noticeId: string): void {
    progress.setState({ notices: progress.getState().notices.filter((one) => one.id !== noticeId) });
  }

  function forgetEverything(): void {
    repository?.forget();
    progress.setState({ ...empty, ready: repository !== undefined });
    told = null;
    toldUnreadable = false;
    tellTrouble();
  }

  function add(given: readonly Attempt[]): Added | undefined {
    obey();
    const { attempts } = progress.getState();
    const here = new Set(attempts.map((one) => one.id));
    const fresh = datedBy(
      clock(),
      merge([], given).filter((one) => !here.has(one.id)),
    );
    if (repository?.hasRoomFor(fresh) === false) return undefined;
    const known = new Set(given.map((one) => one.id)).size - fresh.length;
    progress.setState({ attempts: merge(attempts, fresh) });
    keep();
    return { added: fresh.length, known };
  }

  return {
    progress,
    start,
    recordAttempt,
    beginSitting,
    setSitting,
    handIn,
    setDraft,
    visit,
    setSettings,
    dismiss,
    forgetEverything,
    add,
    saved,
    notify,
    course: () => course,
    now: () => clock(),
  };
}
