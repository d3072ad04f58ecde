import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fakeBrowser } from '../testing/fakeBrowser.ts';
import { importText } from '../transfer.ts';
import { createProgress } from './createProgress.ts';
import { VERSION } from './migrate.ts';
import { parseSegment } from './segment.ts';

const folder = new URL('fixtures/', import.meta.url);
const fixture = (name: string) => readFileSync(new URL(name, folder), 'utf8');
/** After every answer in the fixtures. */
const LATER = 1_800_000_000_000;
const versions = Array.from({ length: VERSION }, (_, i) => i + 1);

/** The attempts that every store fixture holds: those of the saved file and what was answered after reading it. */
const COMMON = ['0a1', '0a2', '0a3', '0a4', '0a5', '0a6', '0a7', 's0', 's1'];

test('every version so far has its store and its saved file kept here', () => {
  const kept = readdirSync(folder);
  for (const version of versions)
    expect(kept).toEqual(expect.arrayContaining([`store-${version}.json`, `export-${version}.json`]));
});

describe.each(versions)('what version %i kept in a browser', (version) => {
  const open = () => {
    const browser = fakeBrowser(JSON.parse(fixture(`store-${version}.json`)));
    const store = createProgress();
    store.start('fine-tuning', { ...browser.tab(), clock: () => LATER });
    return { browser, store, state: store.progress.getState() };
  };

  test('is read whole, with nothing set aside and nothing to tell', () => {
    const { browser, state } = open();
    expect(state.notices).toEqual([]);
    expect([...browser.data.keys()].filter((key) => key.includes('aside'))).toEqual([]);
    expect(state.attempts.map((one) => one.id)).toEqual(expect.arrayContaining(COMMON));
    expect(state.attempts.find((one) => one.id === 's0')).toMatchObject({
      question: 'lora-count',
      asked: 'check',
      choice: ['81920'],
      correct: true,
      hints: 1,
    });
    expect(state.attempts.find((one) => one.id === 's1')).toMatchObject({
      choice: ['a', 'b “quoted”'],
      seed: 7,
    });
    expect(state.place).toMatchObject({ lesson: 'lora', href: '/lora/#counting' });
    expect(state.drafts['lora-rank@check']).toMatchObject({ version: 2, choice: ['a'] });
    expect(state.settings).toEqual({ keys: false, confidence: version > 1 });
  });

  test('stands in the present form after the first visit, and is read the same again', () => {
    const { browser, state } = open();
    const meta = JSON.parse(browser.data.get('deltaq:fine-tuning:meta') ?? '');
    expect(meta.version).toBe(VERSION);
    const segments = [...browser.data].filter(([key]) => key.includes(':log:'));
    expect(segments.flatMap(([, text]) => parseSegment(JSON.parse(text)).value)).toHaveLength(
      state.attempts.length,
    );
    const again = createProgress();
    again.start('fine-tuning', { ...browser.tab(), clock: () => LATER + 1 });
    const { attempts, drafts, settings, place, sittings } = again.progress.getState();
    expect({ attempts, drafts, settings, place, sittings }).toEqual({
      attempts: state.attempts,
      drafts: state.drafts,
      settings: state.settings,
      place: state.place,
      sittings: state.sittings,
    });
  });
});

test('an exam and an inventory begun in version 2 go on', () => {
  const store = createProgress();
  store.start('fine-tuning', {
    ...fakeBrowser(JSON.parse(fixture('store-2.json'))).tab(),
    clock: () => LATER,
  });
  const { attempts, sittings } = store.progress.getState();
  expect(sittings.exam).toMatchObject({ flagged: ['lora-count'], spent: { 'lora-count': 4000 } });
  expect(sittings.exam?.handedInAt).toBeUndefined();
  expect(sittings.before?.handedInAt).toBeGreaterThan(0);
  expect(attempts.filter((one) => one.sitting === 'sit2')).toMatchObject([{ asked: 'before', ms: 4000 }]);
});

test.each(versions)('a file saved by version %i is read whole', (version) => {
  const store = createProgress();
  store.start('fine-tuning', { ...fakeBrowser().tab(), clock: () => LATER });
  const result = importText(fixture(`export-${version}.json`), store);
  expect(result).toMatchObject({ ok: true, known: 0, skipped: 0 });
  expect(store.progress.getState().attempts.map((one) => one.id)).toEqual(
    expect.arrayContaining(COMMON.slice(0, 7)),
  );
});
