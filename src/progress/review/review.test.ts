import fc from 'fast-check';
import { createEmptyCard, type Card as FsrsCard, fsrs, Rating } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import type { CourseMap, MapSlot } from '../../course/types.ts';
import { seededRandom } from '../../math/random.ts';
import { type Attempt, merge } from '../attempts/record.ts';
import { createProgress } from '../storage/createProgress.ts';
import { anAttempt, attempts as anyAttempts } from '../testing/arbitrary.ts';
import { fakeBrowser } from '../testing/fakeBrowser.ts';
import { interleave } from './interleave.ts';
import { APART, DAY, deckOf, dueAfter, dueCards, endOfDay, holdOf, isDue, nextDue } from './review.ts';

const slot = (question: string, objective: string, change: Partial<MapSlot> = {}): MapSlot => ({
  question,
  asked: 'check',
  version: 1,
  aliases: [],
  objective,
  label: question,
  ...change,
});

const mapOf = (...slots: MapSlot[]): CourseMap => ({
  id: 'c',
  lessons: [{ id: 'l', title: 'L', minutes: 5, slots, practice: [] }],
  objectives: [],
});

const START = Date.UTC(2026, 10, 2, 9);
const HOUR = DAY / 24;
const map = mapOf(
  slot('q', 'l.a'),
  slot('r', 'l.a', { version: 2, aliases: ['old'] }),
  slot('s', 'l.b'),
  slot('q', 'l.a', { asked: 'opener' }),
);

let made = 0;
const answer = (at: number, change: Partial<Attempt> = {}) =>
  anAttempt({ id: `a${String(made++).padStart(6, '0')}`, at, correct: true, ...change });
const cardOf = (list: Attempt[], question = 'q') => deckOf(list, map).get(question);
const days = (list: Attempt[]) => ((cardOf(list)?.due ?? Number.NaN) - (list.at(-1)?.at ?? 0)) / DAY;

/** Answers on the very days the card comes back. */
function following(marks: Partial<Attempt>[]): number[] {
  let list: Attempt[] = [];
  let at = START;
  return marks.map((mark) => {
    list = [...list, answer(at, mark)];
    at = cardOf(list)?.due as number;
    return days(list);
  });
}

const good = { correct: true };
const wrong = { correct: false };

describe('intervals', () => {
  test('are those measured for a retention of 0.90, at most 180 days', () => {
    expect(following([good, good, good, good, good])).toEqual([3, 14, 57, 180, 180]);
    expect(following([wrong, good, good, good, good])).toEqual([1, 3, 8, 22, 54]);
    expect(following([good, good, wrong, good, good])).toEqual([3, 14, 2, 5, 13]);
  });

  test('are shorter after a hint or a guess, and longer when sure in a later session', () => {
    const [plain = 0] = following([good]);
    expect(following([{ hints: 1 }])[0]).toBeLessThan(plain);
    expect(following([{ confidence: 'guess' }])[0]).toBeLessThan(plain);
    expect(following([{ confidence: 'sure' }])[0]).toBe(plain);
    expect(following([good, { confidence: 'sure' }])[1]).toBeGreaterThan(
      following([good, good])[1] as number,
    );
  });

  test('after sure and wrong are a day, and a week after that', () => {
    const old = [good, good, good];
    expect(following([...old, wrong])[3]).toBeGreaterThan(1);
    expect(following([...old, { ...wrong, confidence: 'sure' }])[3]).toBe(1);
    const after = following([...old, { ...wrong, confidence: 'sure' }, { confidence: 'sure' }]);
    expect(after[4]).toBeLessThanOrEqual(7);
  });
});

describe('a deck', () => {
  test('has the day on which one check alone is said to come back', () => {
    const hours = fc.array(fc.record({ after: fc.nat(900), correct: fc.boolean(), old: fc.boolean() }));
    fc.assert(
      fc.property(hours, (given) => {
        let at = START;
        const list = given.map(({ after, correct, old }) => {
          at += after * HOUR;
          return answer(at, { question: old ? 'old' : 'r', version: 2, correct });
        });
        const others = [answer(START, { question: 'q' }), answer(START, { question: 'r', version: 1 })];
        expect(dueAfter([...others, ...list], slot('r', 'l.a', { version: 2, aliases: ['old'] }))).toBe(
          cardOf(list, 'r')?.due,
        );
      }),
    );
  });

  test('has a card for each check answered in its version, under whichever id, and for nothing else', () => {
    const deck = deckOf(
      [
        answer(START, { asked: 'opener' }),
        answer(START, { question: 's', asked: 'recap' }),
        answer(START, { question: 'old', version: 2 }),
        answer(START, { question: 'q', version: 3 }),
        answer(START, { question: 'unknown' }),
        answer(START, { question: 's', asked: 'prediction' }),
        answer(START, { question: 's', asked: 'after' }),
      ],
      map,
    );
    expect([...deck.keys()]).toEqual(['r']);
  });

  test('counts no second try while the explanation is fresh', () => {
    const once = [answer(START, wrong)];
    const twice = [...once, answer(START + 60_000)];
    expect(cardOf(twice)).toEqual(cardOf(once));
    const later = [...once, answer(START + APART)];
    expect(cardOf(later)?.reps).toBe(2);
  });

  test('takes answers of reviews and exams as it takes checks', () => {
    const list = [answer(START), answer(START + 3 * DAY, { asked: 'review' })];
    expect(days(list)).toBe(14);
    expect(days([...list, answer(START + 17 * DAY, { asked: 'exam' })])).toBe(57);
  });

  test('does not depend on whether it was carried on or made at once', () => {
    fc.assert(
      fc.property(anyAttempts, (some) => {
        const questions = mapOf(slot('q0', 'a'), slot('q1', 'b', { aliases: ['q2'] }));
        const list = merge(
          some.map((one) => ({ ...one, at: one.at * DAY })),
          [],
        );
        for (let n = 1; n <= list.length; n++) deckOf(list.slice(0, n), questions);
        let grown: readonly Attempt[] = [];
        for (const one of list) {
          grown = [...grown, one];
          deckOf(grown, questions);
        }
        expect(deckOf(grown, questions)).toEqual(deckOf([...list], { ...questions }));
      }),
    );
  });
});

describe('what is due', () => {
  test('is due from the morning of its day, but not within hours of the last answer', () => {
    const card = cardOf([answer(START, wrong)]);
    if (!card) throw new Error('no card');
    expect(isDue(card, START + 1)).toBe(false);
    expect(isDue(card, endOfDay(START))).toBe(false);
    expect(isDue(card, endOfDay(START) + 1)).toBe(true);
    const late = cardOf([answer(endOfDay(START), wrong)]);
    if (!late) throw new Error('no card');
    expect(isDue(late, endOfDay(START) + HOUR)).toBe(false);
    expect(isDue(late, endOfDay(START) + APART)).toBe(true);
  });

  test('begins with what was sure and wrong, then what is most likely forgotten', () => {
    const list = [
      answer(START, { question: 'r', version: 2, correct: false }),
      answer(START, { question: 'q' }),
      answer(START, { question: 's', correct: false, confidence: 'sure' }),
    ];
    const due = dueCards(deckOf(list, map), START + 5 * DAY);
    expect(due.map((card) => card.question)).toEqual(['s', 'r', 'q']);
  });

  test('says when the next is, and how many come that day', () => {
    const deck = deckOf([answer(START), answer(START + HOUR, { question: 's' })], map);
    expect(nextDue(deck, START + HOUR)).toEqual({ at: START + 3 * DAY, count: 2 });
    expect(nextDue(deckOf([], map), START)).toBeUndefined();
    expect(dueCards(deck, START + 3 * DAY)).toHaveLength(2);
    expect(nextDue(deck, START + 3 * DAY)).toBeUndefined();
  });
});

test('no two of one objective follow each other unless it has more than half of the items', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 16 }), (objectives) => {
      const items = objectives.map((objective, i) => ({ objective, i }));
      const row = interleave(items);
      expect(row.map((one) => one.i).sort((a, b) => a - b)).toEqual(items.map((one) => one.i));
      const most = Math.max(0, ...['a', 'b', 'c', 'd'].map((o) => objectives.filter((x) => x === o).length));
      const repeats = row.filter((one, i) => one.objective === row[i - 1]?.objective).length;
      const rest = objectives.length - most;
      expect(repeats).toBe(Math.max(0, most - rest - 1));
    }),
  );
});

test('an objective holds for the median of its cards that were answered rightly, and without one not at all', () => {
  const list = [
    answer(START, { question: 'q' }),
    answer(START, { question: 'r', version: 2, correct: true, confidence: 'guess' }),
  ];
  const deck = deckOf(list, map);
  const both = [deck.get('q')?.stability ?? 0, deck.get('r')?.stability ?? 0];
  expect(holdOf(deck, 'l.a')).toEqual({ cards: 2, days: ((both[0] ?? 0) + (both[1] ?? 0)) / 2 });
  expect(both[0]).not.toBe(both[1]);
  expect(holdOf(deck, 'l.b')).toBeUndefined();
  const wrong = { question: 'r', version: 2, correct: false };
  expect(holdOf(deckOf([list[0] as Attempt, answer(START, wrong)], map), 'l.a')).toEqual({
    cards: 1,
    days: both[0],
  });
  expect(holdOf(deckOf([answer(START, wrong)], map), 'l.a')).toBeUndefined();
});

test('a learner of thirty days meets each question on the days ts-fsrs gives, computed directly', () => {
  const direct = fsrs({
    request_retention: 0.9,
    maximum_interval: 180,
    enable_fuzz: false,
    enable_short_term: false,
  });
  const random = seededRandom(20261125);
  const questions = Array.from({ length: 24 }, (_, i) => slot(`q${i}`, `o${i % 7}`));
  const course = mapOf(...questions);
  let now = START;
  const store = createProgress();
  store.start('c', { ...fakeBrowser().tab(), clock: () => now, ids: () => `i${made++}` });
  const expected = new Map<string, { card: FsrsCard; due: number; sure: boolean }>();
  let reviews = 0;

  const give = (question: string, asked: 'check' | 'review') => {
    now += 20_000 + Math.floor(random() * 60_000);
    const correct = random() < 0.75;
    const hints = random() < 0.15 ? 1 : 0;
    const confidence = (['guess', 'think', 'sure', undefined] as const)[Math.floor(random() * 4)];
    store.recordAttempt({
      question,
      version: 1,
      asked,
      choice: ['x'],
      correct,
      hints,
      ...(confidence && { confidence }),
    });
    const before = expected.get(question);
    const rating = !correct
      ? Rating.Again
      : hints || confidence === 'guess'
        ? Rating.Hard
        : confidence === 'sure' && before
          ? Rating.Easy
          : Rating.Good;
    const card = direct.next(before?.card ?? createEmptyCard(now), now, rating).card;
    const sure = !correct && confidence === 'sure';
    const longest = sure ? 1 : before?.sure ? 7 : 180;
    expected.set(question, { card, due: Math.min(card.due.getTime(), now + longest * DAY), sure });
  };

  for (let day = 0; day < 30; day++) {
    now = START + day * DAY;
    const due = dueCards(deckOf(store.progress.getState().attempts, course), now).map((c) => c.question);
    const direct = [...expected].filter(([, one]) => one.due <= endOfDay(now)).map(([question]) => question);
    expect([...due].sort()).toEqual(direct.sort());
    for (const question of due) give(question, 'review');
    reviews += due.length;
    if (day % 3 === 0)
      for (const { question } of questions.slice((day / 3) * 3, (day / 3) * 3 + 3)) give(question, 'check');
    for (const [question, { due, card }] of expected) {
      const found = deckOf(store.progress.getState().attempts, course).get(question);
      expect(found?.due).toBe(due);
      expect(found?.stability).toBeCloseTo(card.stability, 8);
    }
  }
  expect(expected.size).toBe(24);
  expect(reviews).toBeGreaterThan(60);
});
