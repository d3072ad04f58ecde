import fc from 'fast-check';
import { createProgress } from '../../progress/storage/createProgress.ts';
import { tabStorage } from '../../progress/storage/tabStorage.ts';
import { fakeBrowser } from '../../progress/testing/fakeBrowser.ts';
import type { Storm } from './parts/storm.ts';

type Browser = ReturnType<typeof fakeBrowser>;

const KEY = 'deltaq:storm:';

/** What may go wrong with a storage while a learner answers, and whether it takes away what is kept in it. */
const FAULTS: Record<string, (browser: Browser) => void> = {
  'blocked for good': ({ limits }) => {
    limits.blocked = true;
  },
  'full for good': ({ limits }) => {
    limits.room = 0;
  },
  'nearly full': ({ limits, data }) => {
    limits.room = [...data.values()].join('').length + 150;
  },
  'room again': ({ limits }) => {
    limits.room = Number.POSITIVE_INFINITY;
  },
  'access again': ({ limits }) => {
    limits.blocked = false;
  },
  'a segment cut short': ({ data }) => cut(data, 'log:0'),
  'drafts cut short': ({ data }) => cut(data, 'drafts'),
  'the version cut short': ({ data }) => cut(data, 'meta'),
  'the place cut short': ({ data }) => cut(data, 'place'),
  'a segment of another form': ({ data }) => data.has(`${KEY}log:0`) && data.set(`${KEY}log:0`, '{"rows":7}'),
  'a segment gone': ({ data }) => data.delete(`${KEY}log:0`),
  'everything of the address gone': ({ data }) => data.clear(),
};

function cut(data: Map<string, string>, key: string): void {
  const text = data.get(KEY + key);
  if (text !== undefined) data.set(KEY + key, text.slice(0, -3));
}

/** What takes away of the record itself: what then is held is what the page still knows. */
const DAMAGES = [
  'a segment cut short',
  'a segment of another form',
  'a segment gone',
  'everything of the address gone',
];

const turn = fc.record({
  act: fc.constantFrom(
    ...([
      'answer',
      'answer',
      'draft',
      'next page',
      'other tab',
      'next page there',
      'events',
      'fault',
    ] as const),
  ),
  fault: fc.constantFrom(...Object.keys(FAULTS)),
});

type Turn = typeof turn extends fc.Arbitrary<infer T> ? T : never;

/** A tab, in which one page follows another, and what it has shown as answered. */
function aTab(browser: Browser, clock: () => number, ids: () => string) {
  const window = { name: '' };
  const owed = new Set<string>();
  const open = () => {
    const store = createProgress();
    const stop = store.start('storm', { ...browser.tab(), tab: tabStorage(window), clock, ids });
    return { ...store, stop };
  };
  let page = open();
  // What was kept before comes back when the browser gives access again.
  let isOutOfReach = false;
  const held = () => new Set(page.progress.getState().attempts.map((one) => one.id));
  return {
    answer(question: string) {
      const given = { question, version: 1, asked: 'check' as const, choice: ['x'], correct: true, hints: 0 };
      owed.add(page.recordAttempt(given).id);
    },
    draft: (slot: string) => page.setDraft(slot, { version: 1, choice: ['x'] }),
    next(isDamaged: boolean) {
      page.stop();
      page = open();
      isOutOfReach = browser.limits.blocked;
      if (isDamaged && !isOutOfReach) for (const id of owed) if (!held().has(id)) owed.delete(id);
    },
    lost: () => (isOutOfReach ? [] : [...owed].filter((id) => !held().has(id))),
  };
}

/** What a learner has been shown as answered and then is not any more, in two tabs whose storage fails. */
function lostIn(turns: readonly Turn[]): string[] {
  const browser = fakeBrowser();
  let now = Date.UTC(2026, 11, 1);
  let made = 0;
  let isDamaged = false;
  const newTab = () =>
    aTab(
      browser,
      () => now++,
      () => `id${made++}`,
    );
  const [one, other] = [newTab(), newTab()];
  for (const [at, { act, fault }] of turns.entries()) {
    if (act === 'answer') one.answer(`q${at}`);
    else if (act === 'draft') one.draft(`q${at}@check`);
    else if (act === 'other tab') other.answer(`q${at}`);
    else if (act === 'next page') one.next(isDamaged);
    else if (act === 'next page there') other.next(isDamaged);
    else if (act === 'events') browser.deliver();
    else {
      FAULTS[fault]?.(browser);
      if (DAMAGES.includes(fault)) isDamaged = true;
    }
    const lost = [...one.lost(), ...other.lost()];
    if (lost.length > 0) return lost.map((id) => `${id}, after turn ${at + 1} (${act} ${fault})`);
  }
  return [];
}

const FULL = 10_000;

/** Twelve faults of a storage at any moment between answers, drafts, pages and two tabs. */
export const storm: Storm = {
  about: 'faults of the storage between answers, pages and two tabs',
  run({ seed, size }) {
    const tried = Math.ceil(FULL * size);
    const found = fc.check(
      fc.property(fc.array(turn, { maxLength: 40 }), (turns) => {
        const lost = lostIn(turns);
        if (lost.length > 0) throw new Error(lost.join('; '));
      }),
      { numRuns: tried, seed },
    );
    const faults = found.failed ? [{ kind: 'lost', of: JSON.stringify(found.counterexample) }] : [];
    return Promise.resolve({ tried: found.numRuns, faults });
  },
};
