import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CourseMap } from '../course/types.ts';
import { type Attempt, latest, lessonState, merge, objectiveStates } from './attempts/record.ts';
import { dueAfter } from './review/review.ts';
import { createProgress, type StartOptions } from './storage/createProgress.ts';
import type { Sitting } from './storage/guard.ts';
import { VERSION } from './storage/migrate.ts';
import { parseSegment } from './storage/segment.ts';
import { tabStorage } from './storage/tabStorage.ts';
import { anAttempt, histories } from './testing/arbitrary.ts';
import { type FakeTab, fakeBrowser } from './testing/fakeBrowser.ts';
import { exportName, exportText, importText } from './transfer.ts';

const KEY = 'deltaq:fine-tuning:';
const answer: Omit<Attempt, 'id' | 'at'> = {
  question: 'lora-count',
  version: 1,
  asked: 'check',
  choice: ['b'],
  correct: true,
  hints: 0,
};

let made = 0;
function open(tab: FakeTab, options: StartOptions = {}) {
  const store = createProgress();
  const stop = store.start('fine-tuning', {
    ...tab,
    clock: () => 1000,
    ids: () => `id${made++}`,
    ...options,
  });
  const state = () => store.progress.getState();
  return {
    ...store,
    stop,
    state,
    kinds: () => state().notices.map((one) => one.kind),
    importText: (text: string) => importText(text, store),
    exportText: (now?: number) => exportText(store, now),
    exportName: (now?: number) => exportName(store, now),
  };
}

type Browser = ReturnType<typeof fakeBrowser>;
const stored = (browser: Browser, key: string): unknown => JSON.parse(browser.data.get(KEY + key) ?? 'null');
const logged = (browser: Browser): Attempt[] =>
  [...browser.data]
    .filter(([key]) => key.startsWith(`${KEY}log:`))
    .flatMap(([, text]) => parseSegment(JSON.parse(text)).value ?? []);
const segment = (browser: Browser, key: string) => parseSegment(stored(browser, key)).value;
const asides = (browser: Browser) => [...browser.data].filter(([key]) => key.startsWith(`${KEY}aside:`));
const ids = (list: readonly Attempt[]) => list.map((one) => one.id).sort();

describe('one tab', () => {
  test('starts empty and not ready, and writes nothing before the learner does something', () => {
    const browser = fakeBrowser();
    const store = createProgress();
    expect(store.progress.getState()).toMatchObject({ ready: false, attempts: [], settings: { keys: true } });
    store.start('fine-tuning', browser.tab());
    expect(store.progress.getState().ready).toBe(true);
    expect(browser.data.size).toBe(0);
  });

  test('an answer, a draft, the place and the settings survive a reload', () => {
    const browser = fakeBrowser();
    const before = open(browser.tab());
    const attempt = before.recordAttempt(answer);
    before.setDraft('lora-rank@check', { version: 2, choice: ['a'] });
    before.visit({ lesson: 'lora', title: 'LoRA', href: '/lora/' });
    before.setSettings({ keys: false });
    const after = open(browser.tab()).state();
    expect(after.attempts).toEqual([attempt]);
    expect(after.drafts).toEqual({ 'lora-rank@check': { version: 2, choice: ['a'] } });
    expect(after.place).toEqual({ lesson: 'lora', title: 'LoRA', href: '/lora/', at: 1000 });
    expect(after.settings).toEqual({ keys: false, confidence: false });
    expect(stored(browser, 'meta')).toEqual({ version: VERSION, epoch: 'first' });
  });

  test('checking a question drops its draft, and a draft can be taken back', () => {
    const browser = fakeBrowser();
    const store = open(browser.tab());
    store.setDraft('lora-count@check', { version: 1, choice: ['a'] });
    store.setDraft('other@check', { version: 1, choice: ['a'] });
    store.recordAttempt(answer);
    expect(Object.keys(store.state().drafts)).toEqual(['other@check']);
    store.setDraft('other@check', null);
    expect(stored(browser, 'drafts')).toEqual({});
  });

  test('the answer given last is the last one even after the clock was put back', () => {
    let now = 5000;
    const store = open(fakeBrowser().tab(), { clock: () => now });
    store.recordAttempt(answer);
    now = 10;
    const second = store.recordAttempt(answer);
    expect(store.state().attempts.at(-1)).toBe(second);
    expect(merge(store.state().attempts, []).at(-1)).toBe(second);
  });

  test('an answer stamped by a clock that was ahead counts as given now, and dates no later one', () => {
    const browser = fakeBrowser();
    let now = Date.UTC(2045, 0, 1);
    const clock = () => now;
    const first = open(browser.tab(), { clock }).recordAttempt(answer);
    now = Date.UTC(2026, 11, 1);
    const back = open(browser.tab(), { clock });
    expect(back.kinds()).toEqual(['clock']);
    now += 60_000;
    const second = back.recordAttempt(answer);
    expect(second.at).toBe(now);
    const kept = open(browser.tab(), { clock });
    expect(kept.state().attempts).toEqual([{ ...first, at: now - 60_000, ahead: first.at }, second]);
    expect(kept.kinds()).toEqual([]);
  });

  test('a clock that is only looked at while it is behind changes no answer', () => {
    const browser = fakeBrowser();
    const answered = Date.UTC(2026, 11, 1);
    const first = open(browser.tab(), { clock: () => answered }).recordAttempt(answer);
    expect(open(browser.tab(), { clock: () => answered - 31_536_000_000 }).kinds()).toEqual(['clock']);
    const right = open(browser.tab(), { clock: () => answered });
    expect(right.state().attempts).toEqual([first]);
    expect(right.kinds()).toEqual([]);
  });

  test('wherever the clock jumps, the answer given last is the last, none is lost, and reviews come in time', () => {
    const HOUR = 3_600_000;
    const YEAR = 365.25 * 24 * HOUR;
    const step = fc.record({
      jump: fc.constantFrom(0, HOUR, -HOUR, 24 * HOUR, -24 * HOUR, YEAR, -YEAR, 20 * YEAR, -20 * YEAR),
      act: fc.constantFrom('answer', 'answer', 'another page', 'file'),
    });
    const question = 'q';
    const slot = { question, objective: 'o', version: 1, aliases: [] };
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let browser = fakeBrowser();
        let now = Date.UTC(2060, 2, 28, 23, 30);
        const clock = () => now;
        let page = open(browser.tab(), { clock });
        const given: string[] = [];
        for (const { jump, act } of steps) {
          now += jump + 60_000;
          if (act === 'another page') page = open(browser.tab(), { clock });
          else if (act === 'file') {
            const file = page.exportText();
            browser = fakeBrowser();
            page = open(browser.tab(), { clock });
            page.importText(file);
          } else {
            const attempt = page.recordAttempt({ ...answer, question });
            given.push(attempt.id);
            expect(Math.abs(attempt.at - now)).toBeLessThan(6 * 60_000);
            const { attempts } = page.state();
            expect(latest(attempts, { ...slot, asked: 'check' })?.attempt.id).toBe(attempt.id);
            expect(dueAfter(attempts, slot)).toBeLessThan(now + 181 * 24 * HOUR);
          }
          expect(
            page
              .state()
              .attempts.map((one) => one.id)
              .sort(),
          ).toEqual([...given].sort());
        }
      }),
      { seed: 20 },
    );
  });

  test('a file with the last moment there is neither dates later answers nor loses them', () => {
    const browser = fakeBrowser();
    const store = open(browser.tab());
    const far = [anAttempt({ id: 'far', at: 8.64e15 })];
    store.importText(JSON.stringify({ format: 'deltaq', version: 1, course: 'fine-tuning', attempts: far }));
    const own = store.recordAttempt(answer);
    expect(own.at).toBeLessThan(2000);
    expect(open(browser.tab()).state().attempts).toMatchObject([{ id: 'far', ahead: 8.64e15 }, own]);
  });

  test('answers that version 2 counted on from the last moment there is are read again', () => {
    const rows = (...times: number[]) =>
      JSON.stringify({
        from: 8.64e15,
        words: ['q', 'check', 'x'],
        rows: times.map((after, i) => [`a${times.length + i}`, 1, 1, 2, 0, after, 3]),
      });
    const browser = fakeBrowser({
      [`${KEY}meta`]: '{"version":2,"epoch":"first"}',
      [`${KEY}log:0`]: rows(0, 1),
      [`${KEY}aside:5:log:0`]: rows(7),
    });
    const store = open(browser.tab());
    expect(ids(store.state().attempts)).toEqual(['a1', 'a2', 'a3']);
    expect(store.state().attempts.every(({ at }) => at < 2000)).toBe(true);
    expect(store.kinds()).toEqual(['clock']);
  });

  test('a sitting survives a reload, and is handed in once from however many tabs', () => {
    const browser = fakeBrowser();
    const [a, b] = [open(browser.tab()), open(browser.tab())];
    const sitting: Sitting = {
      id: 's1',
      paper: [{ question: 'lora-count', version: 1, lesson: 'lora' }],
      choices: { 'lora-count': ['b'] },
      flagged: [],
      spent: {},
      startedAt: 1000,
    };
    a.setSitting('exam', sitting);
    browser.deliver();
    expect(open(browser.tab()).state().sittings).toEqual({ exam: sitting });
    const { asked: _, ...given } = answer;
    const exam = { ...given, asked: 'exam' as const };
    a.handIn('exam', sitting, [exam]);
    a.handIn('exam', sitting, [exam]);
    b.handIn('exam', sitting, [exam]);
    browser.deliver();
    for (const one of [a, b, open(browser.tab())]) {
      expect(one.state().attempts).toMatchObject([{ id: 's1-lora-count', sitting: 's1', asked: 'exam' }]);
      expect(one.state().sittings.exam?.handedInAt).toBeGreaterThan(0);
    }
    a.setSitting('exam', null);
    browser.deliver();
    expect(b.state().sittings).toEqual({});
    expect(b.state().attempts).toHaveLength(1);
  });

  test('keeps segments of a thousand and rewrites only the last', () => {
    const browser = fakeBrowser();
    const many = Array.from({ length: 2203 }, (_, i) => anAttempt({ id: `m${i}`, at: i }));
    const maker = open(browser.tab());
    maker.importText(JSON.stringify({ format: 'deltaq', version: 1, course: 'fine-tuning', attempts: many }));
    const lengths = () => [0, 1, 2].map((n) => segment(browser, `log:${n}`)?.length);
    expect(lengths()).toEqual([1000, 1000, 203]);
    const before = [browser.data.get(`${KEY}log:0`), browser.data.get(`${KEY}log:1`)];
    const again = open(browser.tab());
    expect(again.state().attempts).toHaveLength(2203);
    again.recordAttempt(answer);
    expect(lengths()).toEqual([1000, 1000, 204]);
    expect([browser.data.get(`${KEY}log:0`), browser.data.get(`${KEY}log:1`)]).toEqual(before);
  });

  test('what was done before the start is kept too', () => {
    const browser = fakeBrowser({ [`${KEY}place`]: '{"lesson":"a","title":"A","href":"/a","at":1}' });
    const store = createProgress();
    const early = store.recordAttempt(answer);
    store.visit({ lesson: 'lora', title: 'LoRA', href: '/lora/' });
    store.start('fine-tuning', browser.tab());
    expect(logged(browser)).toEqual([early]);
    expect(stored(browser, 'place')).toMatchObject({ lesson: 'lora' });
  });

  test('an answer leaves every unrelated part of the state as the object it was', () => {
    const store = open(fakeBrowser().tab());
    store.setDraft('other@check', { version: 1, choice: ['a'] });
    store.visit({ lesson: 'lora', title: 'LoRA', href: '/lora/' });
    const before = store.state();
    store.recordAttempt(answer);
    expect(store.state().drafts['other@check']).toBe(before.drafts['other@check']);
    expect(store.state().place).toBe(before.place);
    expect(store.state().settings).toBe(before.settings);
  });

  test('delete everything leaves nothing but a new epoch, and other courses alone', () => {
    const others = { 'deltaq:theme': 'dark', 'deltaq:fine-tuning-2:log:0': '[]', [`${KEY}seed`]: '7' };
    const browser = fakeBrowser({ ...others, [`${KEY}drafts`]: 'broken' });
    const store = open(browser.tab(), { ids: () => 'next' });
    store.recordAttempt(answer);
    expect(asides(browser)).toHaveLength(1);
    store.forgetEverything();
    expect(store.state()).toMatchObject({ ready: true, attempts: [], drafts: {}, place: null, notices: [] });
    expect([...browser.data.keys()].sort()).toEqual(
      ['deltaq:fine-tuning-2:log:0', `${KEY}meta`, 'deltaq:theme'].sort(),
    );
    expect(stored(browser, 'meta')).toEqual({ version: VERSION, epoch: 'next' });
    store.recordAttempt(answer);
    expect(open(browser.tab()).state().attempts).toHaveLength(1);
  });

  test('after stop it listens no more and is empty again', () => {
    const browser = fakeBrowser();
    const [a, b] = [open(browser.tab()), open(browser.tab())];
    b.stop();
    a.recordAttempt(answer);
    browser.deliver();
    expect(b.state()).toMatchObject({ ready: false, attempts: [] });
  });
});

describe('two tabs', () => {
  test('each sees what the other does', () => {
    const browser = fakeBrowser();
    const [a, b] = [open(browser.tab()), open(browser.tab())];
    a.recordAttempt(answer);
    a.setDraft('x@check', { version: 1, choice: ['1'] });
    browser.deliver();
    b.recordAttempt(answer);
    b.setDraft('y@check', { version: 1, choice: ['2'] });
    browser.deliver();
    expect(a.state().attempts).toHaveLength(2);
    expect(a.state().attempts).toEqual(b.state().attempts);
    expect(Object.keys(a.state().drafts).sort()).toEqual(['x@check', 'y@check']);
  });

  test('do not overwrite each other even when no event arrives', () => {
    const browser = fakeBrowser();
    const [a, b] = [open(browser.tab()), open(browser.tab())];
    a.recordAttempt(answer);
    a.setDraft('x@check', { version: 1, choice: ['1'] });
    b.recordAttempt(answer);
    b.setDraft('y@check', { version: 1, choice: ['2'] });
    browser.dropEvents();
    expect(logged(browser)).toHaveLength(2);
    expect(Object.keys(stored(browser, 'drafts') as object)).toHaveLength(2);
    expect(b.state().attempts).toHaveLength(2);
  });

  test('a lost race is made good: the tab whose answer was overwritten writes it again', () => {
    const browser = fakeBrowser();
    const tabB = browser.tab();
    const [a, b] = [open(browser.tab()), open(tabB)];
    b.recordAttempt(answer);
    browser.deliver();
    const stale = browser.data.get(`${KEY}log:0`) ?? '';
    const lost = a.recordAttempt(answer);
    // B read the segment before A wrote it, and writes it now, with an answer of its own.
    const own = anAttempt({ id: 'own', at: 5000 });
    tabB.storage.setItem(
      `${KEY}log:0`,
      JSON.stringify([...(parseSegment(JSON.parse(stale)).value ?? []), own]),
    );
    expect(ids(logged(browser))).not.toContain(lost.id);
    browser.deliver();
    expect(ids(logged(browser))).toEqual(ids(a.state().attempts));
    expect(ids(a.state().attempts)).toContain('own');
    expect(ids(a.state().attempts)).toContain(lost.id);
    expect(b.state().attempts).toEqual(a.state().attempts);
    expect(browser.deliver()).toBe(0);
  });

  test('answers of two tabs at the same moment that are both closed at once are not lost', () => {
    const browser = fakeBrowser();
    const [tabA, tabB] = [browser.tab(), browser.tab()];
    const [a, b] = [open(tabA), open(tabB)];
    const before = a.recordAttempt(answer);
    browser.deliver();
    const stale = browser.data.get(`${KEY}log:0`) ?? '';
    const lost = a.recordAttempt(answer);
    // B wrote the segment from what it had read before A did.
    tabA.storage.setItem(`${KEY}log:0`, stale);
    const own = b.recordAttempt(answer);
    const both = browser.data.get(`${KEY}log:0`) ?? '';
    expect(ids(parseSegment(JSON.parse(both)).value ?? [])).toEqual(ids([before, own]));
    for (const one of [a, b]) one.stop();
    browser.dropEvents();
    expect(ids(open(browser.tab()).state().attempts)).toEqual(ids([before, lost, own]));
    expect(ids(logged(browser))).toEqual(ids([before, lost, own]));
  });

  test('what a page noted is forgotten an hour after the log has it', () => {
    const browser = fakeBrowser();
    const notes = () => [...browser.data.keys()].filter((key) => key.startsWith(`${KEY}page:`)).length;
    open(browser.tab()).recordAttempt(answer);
    expect(notes()).toBe(1);
    open(browser.tab(), { clock: () => 3_601_001 }).visit({ lesson: 'lora', title: 'LoRA', href: '/lora/' });
    expect(notes()).toBe(0);
    expect(logged(browser)).toHaveLength(1);
  });

  test('random turns and lost races end with the same answers everywhere, none lost', () => {
    const step = fc.record({ tab: fc.nat(2), act: fc.constantFrom('answer', 'deliver', 'race') });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const browser = fakeBrowser();
        const tabs = [0, 1, 2].map(() => browser.tab());
        const stores = tabs.map((tab) => open(tab));
        const all: string[] = [];
        for (const { tab, act } of steps) {
          const stale = browser.data.get(`${KEY}log:0`);
          if (act === 'deliver') browser.deliver();
          else all.push(stores[tab]?.recordAttempt(answer).id ?? '');
          if (act === 'race' && stale) tabs[(tab + 1) % 3]?.storage.setItem(`${KEY}log:0`, stale);
        }
        browser.deliver();
        for (const store of stores) store.setSettings({ keys: false });
        browser.deliver();
        for (const store of stores) expect(ids(store.state().attempts)).toEqual([...all].sort());
        expect(ids(logged(browser))).toEqual([...all].sort());
      }),
    );
  });

  test('a draft taken back in one tab does not come back from the other', () => {
    const browser = fakeBrowser();
    const [a, b] = [open(browser.tab()), open(browser.tab())];
    a.setDraft('x@check', { version: 1, choice: ['1'] });
    browser.deliver();
    b.setDraft('x@check', null);
    browser.deliver();
    a.setDraft('y@check', { version: 1, choice: ['2'] });
    browser.deliver();
    expect(Object.keys(b.state().drafts)).toEqual(['y@check']);
  });

  test('a deletion that reaches the other tab piece by piece is not undone on the way', () => {
    const browser = fakeBrowser();
    const tabA = browser.tab();
    const b = open(browser.tab());
    b.recordAttempt(answer);
    tabA.storage.setItem(`${KEY}log:1`, JSON.stringify([anAttempt()]));
    browser.deliver();
    tabA.storage.setItem(`${KEY}meta`, `{"version":${VERSION},"epoch":"next"}`);
    browser.deliver();
    tabA.storage.removeItem(`${KEY}log:0`);
    browser.deliver();
    tabA.storage.removeItem(`${KEY}log:1`);
    browser.deliver();
    expect(b.state().attempts).toEqual([]);
    expect([...browser.data.keys()]).toEqual([`${KEY}meta`]);
  });

  test('delete everything in one empties the other, which says so and brings nothing back', () => {
    const browser = fakeBrowser();
    const [a, b] = [open(browser.tab()), open(browser.tab())];
    a.recordAttempt(answer);
    b.recordAttempt(answer);
    browser.deliver();
    a.forgetEverything();
    browser.deliver();
    expect(b.state()).toMatchObject({ ready: true, attempts: [] });
    expect(b.kinds()).toEqual(['cleared-elsewhere']);
    expect([...browser.data.keys()]).toEqual([`${KEY}meta`]);
    const fresh = b.recordAttempt(answer);
    browser.deliver();
    expect(a.state().attempts).toEqual([fresh]);
  });

  test('a tab that slept through a deletion keeps only what is answered after it', () => {
    const browser = fakeBrowser();
    const [a, b] = [open(browser.tab()), open(browser.tab())];
    b.recordAttempt(answer);
    browser.deliver();
    a.forgetEverything();
    browser.dropEvents();
    const fresh = b.recordAttempt(answer);
    expect(b.state().attempts).toEqual([fresh]);
    expect(logged(browser)).toEqual([fresh]);
  });

  test('a page brought back by the Back button catches up', () => {
    const browser = fakeBrowser();
    const tabB = browser.tab();
    const [a, b] = [open(browser.tab()), open(tabB)];
    const attempt = a.recordAttempt(answer);
    browser.dropEvents();
    tabB.window.fire('pageshow', { persisted: true });
    expect(b.state().attempts).toEqual([attempt]);
  });

  test('what is imported after a deletion comes back in both', () => {
    const browser = fakeBrowser();
    const [a, b] = [open(browser.tab()), open(browser.tab())];
    a.recordAttempt(answer);
    browser.deliver();
    const file = a.exportText();
    a.forgetEverything();
    browser.deliver();
    a.importText(file);
    browser.deliver();
    expect(b.state().attempts).toHaveLength(1);
    expect(logged(browser)).toHaveLength(1);
  });
});

describe('when the browser does not keep data', () => {
  test('the course works in memory and says so once', () => {
    const browser = fakeBrowser();
    browser.limits.blocked = true;
    const store = open(browser.tab());
    expect(store.state().ready).toBe(true);
    store.recordAttempt(answer);
    store.visit({ lesson: 'lora', title: 'LoRA', href: '/lora/' });
    store.setDraft('x@check', { version: 1, choice: ['1'] });
    expect(store.state()).toMatchObject({ attempts: [answer], place: { lesson: 'lora' } });
    expect(store.state().drafts).toHaveProperty('x@check');
    expect(store.kinds()).toEqual(['blocked']);
    store.dismiss('blocked');
    store.recordAttempt(answer);
    expect(store.kinds()).toEqual([]);
    expect(JSON.parse(store.exportText()).attempts).toHaveLength(2);
    store.forgetEverything();
    expect(store.state().attempts).toEqual([]);
  });

  test('what is done lasts as long as the tab, from page to page', () => {
    const window = { name: '' };
    const page = () => open(fakeBrowser().tab(), { storage: null, tab: tabStorage(window) });
    const first = page();
    const attempt = first.recordAttempt(answer);
    first.setDraft('x@check', { version: 1, choice: ['1'] });
    first.visit({ lesson: 'lora', title: 'LoRA', href: '/lora/' });
    const second = page();
    expect(second.state()).toMatchObject({ attempts: [attempt], place: { lesson: 'lora' } });
    expect(second.state().drafts).toHaveProperty('x@check');
    expect(second.kinds()).toEqual(['blocked']);
    second.forgetEverything();
    expect(page().state()).toMatchObject({ attempts: [], place: null });
  });

  test('a name that another page gave the window is no record', () => {
    for (const name of ['other', 'deltaq:', 'deltaq:7', 'deltaq:{"deltaq:fine-tuning:log:0":"[7]"}'])
      expect(
        open(fakeBrowser().tab(), { storage: null, tab: tabStorage({ name }) }).state().attempts,
      ).toEqual([]);
  });

  test('a window that refuses its storage altogether counts as blocked', () => {
    const store = open(fakeBrowser().tab(), { storage: null });
    store.recordAttempt(answer);
    expect(store.state().attempts).toHaveLength(1);
    expect(store.kinds()).toEqual(['blocked']);
  });

  test('a full storage stays readable, and waiting answers are kept as soon as there is room', () => {
    const browser = fakeBrowser();
    const old = open(browser.tab()).recordAttempt(answer);
    browser.limits.room = 0;
    const store = open(browser.tab());
    expect(store.state().attempts).toEqual([old]);
    expect(store.kinds()).toEqual([]);
    const waiting = store.recordAttempt(answer);
    store.setDraft('x@check', { version: 1, choice: ['1'] });
    expect(store.kinds()).toEqual(['full']);
    expect(store.state().attempts).toEqual([old, waiting]);
    expect(logged(browser)).toEqual([old]);
    browser.limits.room = Number.POSITIVE_INFINITY;
    store.visit({ lesson: 'lora', title: 'LoRA', href: '/lora/' });
    expect(ids(logged(browser))).toEqual(ids([old, waiting]));
    expect(stored(browser, 'drafts')).toHaveProperty('x@check');
    expect(store.kinds()).toEqual([]);
  });

  test('answers without room go along from page to page, each of which says so until they are in a file', () => {
    const browser = fakeBrowser();
    const old = open(browser.tab()).recordAttempt(answer);
    browser.limits.room = 0;
    const window = { name: '' };
    const page = () => open(browser.tab(), { tab: tabStorage(window) });
    const waiting = page().recordAttempt(answer);
    const second = page();
    expect(second.state().attempts).toEqual([old, waiting]);
    expect(second.kinds()).toEqual(['full']);
    second.setDraft('x@check', { version: 1, choice: ['1'] });
    second.saved();
    expect(second.kinds()).toEqual([]);
    const third = page();
    expect(third.kinds()).toEqual([]);
    expect(third.state().drafts).toHaveProperty('x@check');
    third.recordAttempt(answer);
    expect(page().kinds()).toEqual(['full']);
    browser.limits.room = Number.POSITIVE_INFINITY;
    expect(page().kinds()).toEqual([]);
    expect(logged(browser)).toHaveLength(3);
    expect(stored(browser, 'drafts')).toHaveProperty('x@check');
    expect(window.name).not.toContain('unsaved');
  });

  test('what waits in a tab does not come back after everything was deleted', () => {
    const browser = fakeBrowser();
    browser.limits.room = 0;
    const window = { name: '' };
    const page = () => open(browser.tab(), { tab: tabStorage(window) });
    page().recordAttempt(answer);
    browser.limits.room = Number.POSITIVE_INFINITY;
    open(browser.tab()).forgetEverything();
    expect(page().state().attempts).toEqual([]);
  });

  test('a file for which there is no room adds nothing, and says so', () => {
    const browser = fakeBrowser();
    const store = open(browser.tab());
    const own = store.recordAttempt(answer);
    const kept = Object.fromEntries(browser.data);
    const many = Array.from({ length: 3000 }, (_, i) => anAttempt({ id: `m${i}`, at: i }));
    const text = JSON.stringify({ format: 'deltaq', version: 1, course: 'fine-tuning', attempts: many });
    browser.limits.room = 40_000;
    const result = store.importText(text);
    expect(result).toEqual({ ok: false, error: expect.stringMatching(/no room .* 3,000 answers/) });
    expect(store.state().attempts).toEqual([own]);
    expect(Object.fromEntries(browser.data)).toEqual(kept);
    expect(store.kinds()).toEqual([]);
  });

  test('a paper handed in without room is told of, waits, and is kept with its mark as soon as there is room', () => {
    const browser = fakeBrowser();
    const store = open(browser.tab());
    const sitting: Sitting = {
      id: 's1',
      paper: [{ question: 'lora-count', version: 1, lesson: 'lora' }],
      choices: { 'lora-count': ['b'] },
      flagged: [],
      spent: {},
      startedAt: 1000,
    };
    store.setSitting('exam', sitting);
    browser.limits.room = [...browser.data.values()].join('').length;
    store.handIn('exam', sitting, [{ ...answer, asked: 'exam' }]);
    expect(store.kinds()).toEqual(['full']);
    expect(store.state().attempts).toHaveLength(1);
    expect(open(browser.tab()).state().sittings).toEqual({ exam: sitting });
    browser.limits.room = Number.POSITIVE_INFINITY;
    store.setSettings({ keys: true });
    const again = open(browser.tab()).state();
    expect(again.attempts).toEqual(store.state().attempts);
    expect(again.sittings.exam?.handedInAt).toBe(again.attempts[0]?.at);
    expect(store.kinds()).toEqual([]);
  });

  test('what still waited for room is forgotten with the rest', () => {
    const browser = fakeBrowser();
    const [a, b] = [open(browser.tab()), open(browser.tab())];
    a.recordAttempt(answer);
    browser.limits.room = 0;
    b.setDraft('x@check', { version: 1, choice: ['1'] });
    browser.limits.room = Number.POSITIVE_INFINITY;
    a.forgetEverything();
    browser.deliver();
    b.visit({ lesson: 'lora', title: 'LoRA', href: '/lora/' });
    expect(b.state().drafts).toEqual({});
    expect(browser.data.has(`${KEY}drafts`)).toBe(false);
  });

  test('delete everything works in a full storage', () => {
    const browser = fakeBrowser();
    const store = open(browser.tab(), { ids: () => 'a-long-name-for-an-epoch' });
    store.recordAttempt(answer);
    browser.limits.room = [...browser.data.values()].join('').length;
    store.forgetEverything();
    expect([...browser.data.keys()]).toEqual([`${KEY}meta`]);
    expect(stored(browser, 'meta')).toMatchObject({ epoch: 'a-long-name-for-an-epoch' });
  });
});

describe('when kept data cannot be read', () => {
  const good = anAttempt({ id: 'good' });
  const meta = `{"version":${VERSION},"epoch":"first"}`;

  test.each(['meta', 'log:0', 'drafts', 'sittings', 'settings', 'place'])(
    'broken text under %s moves aside as it is, and the rest is used',
    (key) => {
      const whole = { meta, 'log:0': '[]', 'log:1': JSON.stringify([good]) };
      const entries = Object.entries({ ...whole, [key]: '{"oops' });
      const browser = fakeBrowser(Object.fromEntries(entries.map(([name, text]) => [KEY + name, text])));
      const store = open(browser.tab());
      expect(store.kinds()).toEqual(['unreadable']);
      expect(store.state().attempts).toEqual([good]);
      expect(asides(browser)).toEqual([[`${KEY}aside:1000:${key}`, '{"oops']]);
      store.recordAttempt(answer);
      store.setDraft('x@check', { version: 1, choice: ['1'] });
      store.setSettings({ keys: false });
      store.visit({ lesson: 'lora', title: 'LoRA', href: '/lora/' });
      const again = open(browser.tab());
      expect(again.state().attempts).toHaveLength(2);
      expect(again.kinds()).toEqual([]);
      expect(asides(browser)).toHaveLength(1);
    },
  );

  test.each([
    ['no id', { id: undefined }],
    ['an empty question', { question: '' }],
    ['version 0', { version: 0 }],
    ['an unknown way of asking', { asked: 'dream' }],
    ['a choice that is no list', { choice: 'a' }],
    ['a choice of numbers', { choice: [1] }],
    ['a right answer that is no yes or no', { correct: 1 }],
    ['hints below none', { hints: -1 }],
    ['a time that is no number', { at: '2026' }],
    ['a time no date can hold', { at: 9e15 }],
    ['a broken seed', { seed: 1.5 }],
    ['an unknown confidence', { confidence: 'maybe' }],
    ['a time spent below none', { ms: -1 }],
    ['a sitting without a name', { sitting: '' }],
  ])('an attempt with %s goes aside, its neighbours stay', (_, change) => {
    const text = JSON.stringify([{ ...good, id: 'bad', ...change }, good]);
    const browser = fakeBrowser({ [`${KEY}meta`]: meta, [`${KEY}log:0`]: text });
    const store = open(browser.tab());
    expect(store.state().attempts).toEqual([good]);
    expect(asides(browser)).toEqual([[`${KEY}aside:1000:log:0`, text]]);
    expect(stored(browser, 'log:0')).toEqual([good]);
  });

  test('what is aside already is never overwritten', () => {
    const browser = fakeBrowser({ [`${KEY}aside:1000:log:0`]: 'older', [`${KEY}log:0`]: 'newer' });
    open(browser.tab());
    expect(asides(browser)).toEqual([
      [`${KEY}aside:1000:log:0`, 'older'],
      [`${KEY}aside:1001:log:0`, 'newer'],
    ]);
  });

  test('without room to move it aside, unreadable text is not written over even by shorter text', () => {
    const long = 'x'.repeat(900);
    const start = { [`${KEY}meta`]: meta, [`${KEY}log:0`]: `["${long}"]`, [`${KEY}drafts`]: long };
    const browser = fakeBrowser(start);
    browser.limits.room = Object.values(start).join('').length + 400;
    const store = open(browser.tab());
    store.setDraft('x@check', { version: 1, choice: ['1'] });
    const attempt = store.recordAttempt(answer);
    expect(Object.fromEntries(browser.data)).toMatchObject(start);
    expect(segment(browser, 'log:1')).toEqual([attempt]);
  });

  test('the same text is set aside once', () => {
    const browser = fakeBrowser({ [`${KEY}aside:5:drafts`]: 'broken', [`${KEY}drafts`]: 'broken' });
    open(browser.tab());
    expect([...browser.data.keys()]).toEqual([`${KEY}aside:5:drafts`]);
  });

  test('without room to move it aside, unreadable text stays where it is and is not written over', () => {
    const start = {
      [`${KEY}meta`]: meta,
      [`${KEY}log:0`]: `[${JSON.stringify(good)},7]`,
      [`${KEY}drafts`]: 'broken',
    };
    const browser = fakeBrowser(start);
    browser.limits.room = Object.values(start).join('').length;
    const store = open(browser.tab());
    expect(store.state().attempts).toEqual([good]);
    store.setDraft('x@check', { version: 1, choice: ['1'] });
    store.recordAttempt(answer);
    expect(Object.fromEntries(browser.data)).toEqual(start);
    expect(store.kinds().sort()).toEqual(['full', 'unreadable']);
  });
});

describe('versions', () => {
  test('data of a newer version is left exactly as it is, and the page says so', () => {
    const start = {
      [`${KEY}meta`]: `{"version":${VERSION + 1},"era":9}`,
      [`${KEY}log:0`]: '{"new":"form"}',
      [`${KEY}place`]: '7',
    };
    const browser = fakeBrowser(start);
    const tab = browser.tab();
    const store = open(tab);
    store.recordAttempt(answer);
    store.visit({ lesson: 'lora', title: 'LoRA', href: '/lora/' });
    tab.window.fire('storage', { key: `${KEY}log:0`, newValue: '{"new":"form"}' });
    expect(Object.fromEntries(browser.data)).toEqual(start);
    expect(store.state().attempts).toHaveLength(1);
    expect(store.kinds()).toEqual(['newer']);
  });

  test('a page stops writing when another tab brings a newer version', () => {
    const browser = fakeBrowser();
    const store = open(browser.tab());
    store.recordAttempt(answer);
    browser.tab().storage.setItem(`${KEY}meta`, `{"version":${VERSION + 1},"epoch":"first"}`);
    const before = Object.fromEntries(browser.data);
    browser.deliver();
    store.recordAttempt(answer);
    expect(Object.fromEntries(browser.data)).toEqual(before);
    expect(store.state().attempts).toHaveLength(2);
    expect(store.kinds()).toEqual(['newer']);
  });

  const former = {
    [`${KEY}meta`]: '{"version":0,"epoch":"e"}',
    [`${KEY}log:0`]: JSON.stringify([{ ...anAttempt(), id: undefined, key: 'k1' }]),
    [`${KEY}place`]: '"lora"',
  };
  const migrations = {
    1: (raw: unknown) => raw,
    2: (raw: unknown) => raw,
    0: (raw: unknown) => {
      const { attempts, place } = raw as { attempts: { key: string }[]; place?: string };
      return {
        attempts: attempts.map(({ key, ...rest }) => ({ ...rest, id: key })),
        drafts: {},
        place: place && { lesson: place, title: place, href: '/', at: 1 },
      };
    },
  };

  test('data of an older version is migrated once, in storage too', () => {
    const browser = fakeBrowser(former);
    const store = open(browser.tab(), { migrations });
    expect(store.state().attempts).toEqual([anAttempt({ id: 'k1' })]);
    expect(store.state().place).toMatchObject({ lesson: 'lora' });
    expect(store.kinds()).toEqual([]);
    expect(stored(browser, 'meta')).toEqual({ version: VERSION, epoch: 'e' });
    expect(logged(browser)).toEqual([anAttempt({ id: 'k1' })]);
    expect(open(browser.tab()).state().attempts).toHaveLength(1);
  });

  test('without room to migrate, the old data stays as it was and can be read', () => {
    const browser = fakeBrowser(former);
    browser.limits.room = Object.values(former).join('').length;
    const store = open(browser.tab(), { migrations });
    expect(store.state().attempts).toEqual([anAttempt({ id: 'k1' })]);
    expect(Object.fromEntries(browser.data)).toEqual(former);
    expect(store.kinds()).toEqual(['full']);
    browser.limits.room = Number.POSITIVE_INFINITY;
    store.recordAttempt(answer);
    expect(logged(browser)).toHaveLength(2);
  });

  test.each([130, 150, 160, 170, 200, 230])(
    'a migration that stops after %i characters is undone',
    (more) => {
      const browser = fakeBrowser(former);
      browser.limits.room = Object.values(former).join('').length + more;
      const store = open(browser.tab(), { migrations });
      expect(store.state().attempts).toEqual([anAttempt({ id: 'k1' })]);
      const done = (stored(browser, 'meta') as { version: number }).version === VERSION;
      if (!done) expect(Object.fromEntries(browser.data)).toEqual(former);
      expect(store.kinds()).toEqual(done ? [] : ['full']);
    },
  );

  test('what a migration leaves unreadable goes aside as it was', () => {
    const browser = fakeBrowser(former);
    const store = open(browser.tab(), {
      migrations: { 0: () => ({ attempts: [anAttempt(), 7], drafts: {} }), 1: (raw) => raw, 2: (raw) => raw },
    });
    expect(store.state().attempts).toEqual([anAttempt()]);
    expect(store.kinds()).toEqual(['unreadable']);
    expect(asides(browser).map(([, text]) => text)).toEqual([former[`${KEY}log:0`], former[`${KEY}place`]]);
  });

  test('what no migration can read goes aside', () => {
    const browser = fakeBrowser(former);
    const store = open(browser.tab());
    expect(store.state().attempts).toEqual([]);
    expect(store.kinds()).toEqual(['unreadable']);
    expect(
      asides(browser)
        .map(([, text]) => text)
        .sort(),
    ).toEqual(Object.values(former).sort());
  });
});

describe('files', () => {
  const map: CourseMap = {
    id: 'fine-tuning',
    objectives: [{ id: 'l.o', lesson: 'l', text: 'Count' }],
    lessons: [
      {
        id: 'l',
        title: 'L',
        minutes: 5,
        practice: [],
        slots: ['q0', 'q1', 'q2'].flatMap((question) =>
          (['opener', 'check', 'recap'] as const).map((asked) => ({
            question,
            asked,
            version: 2,
            aliases: question === 'q0' ? ['q3'] : [],
            objective: 'l.o',
            label: question,
          })),
        ),
      },
    ],
  };
  const views = (list: readonly Attempt[]) => [
    map.lessons.map((lesson) => lessonState(list, lesson)),
    objectiveStates(list, map),
  ];
  const file = (change: object) =>
    JSON.stringify({ format: 'deltaq', version: 1, course: 'fine-tuning', attempts: [], ...change });

  test('saving, deleting and loading again restores every view of every history', () => {
    fc.assert(
      fc.property(histories, (list) => {
        const store = open(fakeBrowser().tab());
        store.importText(file({ attempts: list }));
        const before = store.state().attempts;
        const text = store.exportText();
        store.forgetEverything();
        expect(store.state().attempts).toEqual([]);
        expect(store.importText(text)).toEqual({ ok: true, added: list.length, known: 0, skipped: 0 });
        expect(store.state().attempts).toEqual(before);
        expect(views(store.state().attempts)).toEqual(views(before));
      }),
    );
  });

  test('loading a file twice adds nothing, and says so', () => {
    const store = open(fakeBrowser().tab());
    const text = file({ attempts: [anAttempt()] });
    store.importText(text);
    expect(store.state().notices.map((one) => one.text)).toEqual(['1 answer was added.']);
    expect(store.importText(text)).toEqual({ ok: true, added: 0, known: 1, skipped: 0 });
    expect(store.state().notices.map((one) => one.text)).toEqual([
      'There was nothing new to add. 1 answer was already here.',
    ]);
  });

  test('an answer that is here already is not changed by a file', () => {
    const store = open(fakeBrowser().tab());
    store.importText(file({ attempts: [anAttempt({ correct: true })] }));
    store.importText(file({ attempts: [anAttempt({ correct: false })] }));
    expect(store.state().attempts).toEqual([anAttempt({ correct: true })]);
  });

  test('damaged attempts are left out and counted', () => {
    const store = open(fakeBrowser().tab());
    const result = store.importText(file({ attempts: [anAttempt(), { id: 'x' }, null] }));
    expect(result).toEqual({ ok: true, added: 1, known: 0, skipped: 2 });
    expect(store.state().notices[0]?.text).toBe('1 answer was added. 2 answers were damaged and left out.');
  });

  test.each([
    ['not JSON', 'hello', /not JSON/],
    ['JSON of something else', '{"a":1}', /not a file saved by DeltaQ/],
    ['a list', '[]', /not a file saved by DeltaQ/],
    ['another course', file({ course: 'chess' }), /another course \(“chess”\)/],
    ['a newer version', file({ version: VERSION + 1 }), /newer version/],
    ['a former version without a way from it', file({ version: 0 }), /can no longer be read/],
    ['no version', file({ version: undefined }), /which version/],
    ['longer than any record', file({ attempts: Array(100_001).fill(0) }), /100,001 answers/],
    ['no answers', file({ attempts: undefined }), /no list of answers/],
    ['only damaged answers', file({ attempts: [1, 2] }), /2 answers in it could not be read/],
  ])('a file that is %s is refused in a clear sentence, and nothing changes', (_, text, sentence) => {
    const store = open(fakeBrowser().tab());
    const before = store.state();
    const result = store.importText(text);
    expect(result).toEqual({ ok: false, error: expect.stringMatching(sentence) });
    expect(store.state()).toEqual(before);
  });

  test('a file that shares no answer with what is here may be another learner’s, and that is told', () => {
    const store = open(fakeBrowser().tab());
    store.importText(file({ attempts: [anAttempt({ id: 'mine' })] }));
    expect(store.state().notices[0]?.text).toBe('1 answer was added.');
    store.importText(file({ attempts: [anAttempt({ id: 'theirs', at: 5 })] }));
    expect(store.state().notices[0]?.text).toMatch(/1 answer was added\. None of them was known here/);
    expect(ids(store.state().attempts)).toEqual(['mine', 'theirs']);
    store.importText(file({ attempts: [anAttempt({ id: 'mine' }), anAttempt({ id: 'new', at: 6 })] }));
    expect(store.state().notices[0]?.text).not.toMatch(/None of them/);
  });

  test('a saved file is named after the course and the day', () => {
    const store = open(fakeBrowser().tab());
    expect(store.exportName(new Date(2026, 10, 3, 23, 59).getTime())).toBe(
      'deltaq-fine-tuning-2026-11-03.json',
    );
    expect(JSON.parse(store.exportText(0))).toMatchObject({ exported: '1970-01-01T00:00:00.000Z' });
  });
});
