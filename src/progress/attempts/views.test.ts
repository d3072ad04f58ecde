import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deckOf, dueCards } from '../review/review.ts';
import { createProgress } from '../storage/createProgress.ts';
import { anAttempt, histories } from '../testing/arbitrary.ts';
import { fakeBrowser } from '../testing/fakeBrowser.ts';
import { exportText, importText } from '../transfer.ts';
import { calibrationOf } from './calibration.ts';
import { inventoryOf } from './gain.ts';
import { practiceDays, timeSpent } from './practice.ts';
import { type Attempt, merge, type Slot, standing } from './record.ts';

let made = 0;
const answer = (change: Partial<Attempt>) => anAttempt({ id: `v${made++}`, at: made, ...change });

describe('what stands for a check', () => {
  const slot: Slot = { question: 'q', asked: 'check', version: 1, aliases: ['old'] };

  test('is the last answer in a topic, a review or an exam', () => {
    const list = [
      answer({ asked: 'check', correct: false }),
      answer({ asked: 'exam', correct: false }),
      answer({ question: 'old', asked: 'review', correct: true }),
      answer({ asked: 'opener', correct: false }),
    ];
    expect(standing(list, slot)?.attempt).toBe(list[2]);
    expect(standing(list.slice(0, 2), slot)?.attempt).toBe(list[1]);
    expect(standing([], slot)).toBeUndefined();
  });

  test('is for a recap the recap alone', () => {
    const list = [answer({ asked: 'recap' }), answer({ asked: 'review' })];
    expect(standing(list, { ...slot, asked: 'recap' })?.attempt).toBe(list[0]);
  });
});

test('calibration counts answers with a confidence, openers apart, with a Wilson interval', () => {
  const list = [
    ...Array.from({ length: 9 }, (_, i) => answer({ confidence: 'sure', correct: i < 7 })),
    answer({ confidence: 'sure', asked: 'opener' }),
    answer({ confidence: 'guess', asked: 'review' }),
    answer({}),
  ];
  const [guess, think, sure] = calibrationOf(list);
  expect(guess).toMatchObject({ confidence: 'guess', right: 0, answers: 1 });
  expect(think).toEqual({ confidence: 'think', right: 0, answers: 0 });
  expect(sure).toMatchObject({ confidence: 'sure', right: 7, answers: 9 });
  expect(sure?.interval?.low).toBeCloseTo(0.453, 3);
});

describe('days of practice', () => {
  // A Wednesday.
  const now = new Date(2026, 10, 25, 9).getTime();
  const on = (day: number, hour: number, ms?: number) =>
    answer({ at: new Date(2026, 10, day, hour).getTime(), ...(ms !== undefined && { ms }) });

  test('are whole weeks from Monday up to today, with what was answered', () => {
    const days = practiceDays([on(16, 0, 1000), on(16, 23, 500), on(25, 8), on(1, 8)], now, 2);
    expect(days).toHaveLength(10);
    expect(days[0]).toEqual({ date: '2026-11-16', answers: 2, ms: 1500 });
    expect(days.at(-1)).toEqual({ date: '2026-11-25', answers: 1, ms: 0 });
    expect(days.filter((day) => day.answers > 0)).toHaveLength(2);
  });

  test('skip and repeat no date, whatever the clocks do', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4_000_000_000_000 }),
        fc.integer({ min: 1, max: 60 }),
        (at, weeks) => {
          const dates = practiceDays([], at, weeks).map((day) => day.date);
          expect(new Set(dates).size).toBe(dates.length);
          expect(new Date(`${dates[0]}T00:00:00Z`).getUTCDay()).toBe(1);
        },
      ),
    );
  });

  test('time is summed over the answers it was measured for', () => {
    expect(timeSpent([on(1, 1, 30), on(1, 2, 12), on(1, 3)])).toEqual({ ms: 42, measured: 2 });
  });
});

describe('the inventory', () => {
  const items = ['a', 'b', 'c', 'd'].map((id) => ({ id, version: 1 }));
  const sit = (asked: 'before' | 'after', sitting: string, marks: string) =>
    [...marks].flatMap((mark, i) =>
      mark === '-' ? [] : [answer({ question: 'abcd'[i] ?? '', asked, sitting, correct: mark === '1' })],
    );

  test('compares the first sitting before with the last one after', () => {
    const list = [
      ...sit('before', 's1', '1000'),
      ...sit('before', 's2', '1111'),
      ...sit('after', 's3', '0000'),
      ...sit('after', 's4', '1110'),
    ];
    const result = inventoryOf(list, items);
    expect(result.right).toEqual({ before: 1, after: 3 });
    expect(result.gain).toBeCloseTo(2 / 3);
  });

  test('is incomplete until both are there, and has no gain when all was right before', () => {
    expect(inventoryOf([], items)).toEqual({ compared: [], right: { before: 0, after: 0 } });
    const half = inventoryOf(sit('before', 's', '1100'), items);
    expect(half.before?.size).toBe(4);
    expect(half).not.toHaveProperty('gain');
    const full = inventoryOf([...sit('before', 's', '1111'), ...sit('after', 't', '1101')], items);
    expect(full.right).toEqual({ before: 4, after: 3 });
    expect(full).not.toHaveProperty('gain');
  });

  test('leaves out what was answered in one of the two only, or in another version', () => {
    const list = [...sit('before', 's', '01-0'), ...sit('after', 't', '1111')];
    expect(inventoryOf(list, items)).toMatchObject({
      compared: ['a', 'b', 'd'],
      right: { before: 1, after: 3 },
    });
    const changed = items.map((item) => (item.id === 'b' ? { ...item, version: 2 } : item));
    expect(inventoryOf(list, changed).compared).toEqual(['a', 'd']);
  });
});

test('saving, deleting and loading again gives the same derived views of every history', () => {
  const map = {
    id: 'fine-tuning',
    objectives: [],
    lessons: [
      {
        id: 'l',
        title: 'L',
        minutes: 5,
        practice: [],
        slots: ['q0', 'q1', 'q2', 'q3'].map((question) => ({
          question,
          asked: 'check' as const,
          version: 1,
          aliases: [],
          objective: `l.${question}`,
          label: question,
        })),
      },
    ],
  };
  const items = ['q0', 'q1', 'q2'].map((id) => ({ id, version: 2 }));
  const NOW = 1_800_000_000_000;
  const views = (list: readonly Attempt[]) => ({
    due: dueCards(deckOf([...list], map), NOW).map(({ question, due, stability }) => ({
      question,
      due,
      stability,
    })),
    calibration: calibrationOf(list),
    days: practiceDays(list, NOW, 60),
    time: timeSpent(list),
    inventory: inventoryOf(list, items),
  });
  fc.assert(
    fc.property(histories, (some) => {
      const list = merge(
        some.map((one) => ({ ...one, at: NOW - (20 - one.at) * 86_400_000 })),
        [],
      );
      const store = createProgress();
      store.start('fine-tuning', { ...fakeBrowser().tab(), clock: () => NOW });
      store.add(list);
      const before = views(store.progress.getState().attempts);
      const text = exportText(store);
      store.forgetEverything();
      importText(text, store);
      expect(views(store.progress.getState().attempts)).toEqual(before);
      expect(before).toEqual(views(list));
    }),
  );
});
