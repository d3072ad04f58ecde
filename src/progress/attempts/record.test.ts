import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Asked, CourseMap, MapSlot } from '../../course/types.ts';
import { deckOf } from '../review/review.ts';
import { anAttempt, attempts } from '../testing/arbitrary.ts';
import {
  type Attempt,
  changedSlots,
  indexOf,
  latest,
  lessonState,
  merge,
  objectiveStates,
  slotKey,
} from './record.ts';

const slot = (question: string, asked: Asked, change: Partial<MapSlot> = {}): MapSlot => ({
  question,
  asked,
  version: 1,
  aliases: [],
  objective: 'lora.count',
  label: question,
  ...change,
});

const mapOf = (...slots: MapSlot[]): CourseMap => ({
  id: 'fine-tuning',
  lessons: [{ id: 'lora', title: 'LoRA', minutes: 8, slots, practice: [] }],
  objectives: [{ id: 'lora.count', lesson: 'lora', text: 'Count parameters' }],
});

describe('merge', () => {
  test('does not depend on the order of the two histories', () => {
    fc.assert(
      fc.property(attempts, attempts, (a, b) => {
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
    );
  });

  test('does not depend on how three histories are grouped', () => {
    fc.assert(
      fc.property(attempts, attempts, attempts, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
    );
  });

  test('changes nothing when a history meets itself, and then keeps the list itself', () => {
    fc.assert(
      fc.property(attempts, (a) => {
        const once = merge(a, a);
        expect(once).toEqual(merge(a, []));
        expect(merge(once, once)).toBe(once);
        expect(merge(once, a.slice(1))).toEqual(once);
      }),
    );
  });

  test('sorts by time, then by id', () => {
    const list = [
      anAttempt({ id: 'b', at: 2 }),
      anAttempt({ id: 'a', at: 2 }),
      anAttempt({ id: 'c', at: 1 }),
    ];
    expect(merge(list, []).map((one) => one.id)).toEqual(['c', 'a', 'b']);
  });
});

describe('latest', () => {
  test('is nothing before the first answer', () => {
    expect(latest([], slot('q', 'check'))).toBeUndefined();
  });

  test('is the last attempt in time, whatever the order of the list', () => {
    const list = [anAttempt({ id: 'late', at: 9 }), anAttempt({ id: 'early', at: 3 })];
    expect(latest(list, slot('q', 'check'))?.attempt.id).toBe('late');
  });

  test('keeps the opener and its recap apart', () => {
    const list = [anAttempt({ asked: 'opener', id: 'o' }), anAttempt({ asked: 'recap', id: 'r' })];
    expect(latest(list, slot('q', 'opener'))?.attempt.id).toBe('o');
    expect(latest(list, slot('q', 'recap'))?.attempt.id).toBe('r');
    expect(latest(list, slot('q', 'check'))).toBeUndefined();
  });

  test('finds answers given under a former id, and prefers a later one under the new id', () => {
    const renamed = slot('new', 'check', { aliases: ['older', 'q'] });
    const before = [anAttempt({ id: 'before', at: 1 })];
    expect(latest(before, renamed)).toEqual({ attempt: before[0], fit: 'current' });
    const after = [...before, anAttempt({ id: 'after', question: 'new', at: 2 })];
    expect(latest(after, renamed)?.attempt.id).toBe('after');
  });

  test('says that an answer to another version no longer fits', () => {
    expect(latest([anAttempt()], slot('q', 'check', { version: 2 }))?.fit).toBe('changed');
    expect(latest([anAttempt()], slot('q', 'check'))?.fit).toBe('current');
  });

  test('agrees with a search through the whole list', () => {
    fc.assert(
      fc.property(attempts, fc.constantFrom('q0', 'q1', 'q2'), (list, question) => {
        const wanted = slot(question, 'check', { aliases: ['q3'] });
        const fitting = merge(list, []).filter(
          (one) => one.asked === 'check' && [question, 'q3'].includes(one.question),
        );
        expect(latest(merge(list, []), wanted)?.attempt).toEqual(fitting.at(-1));
      }),
    );
  });

  test('goes through 50,000 attempts once, however many questions ask', () => {
    const list = Array.from({ length: 50_000 }, (_, i) =>
      anAttempt({ id: `a${i}`, at: i, question: `q${i % 300}` }),
    );
    const walked = vi.spyOn(list, Symbol.iterator as never);
    for (let i = 0; i < 300; i++) expect(latest(list, slot(`q${i}`, 'check'))).toBeDefined();
    expect(walked).toHaveBeenCalledTimes(1);
    expect(indexOf(list)).toBe(indexOf(list));
  });
});

describe('lessonState', () => {
  const opener = slot('o', 'opener');
  const check = slot('c', 'check');
  const recap = slot('o', 'recap');
  const lesson = mapOf(opener, check, recap).lessons[0] as CourseMap['lessons'][number];
  const answer = (one: MapSlot, change: Partial<Attempt> = {}) =>
    anAttempt({ id: slotKey(one), question: one.question, asked: one.asked, ...change });

  test('is new, with the first question next, before anything is answered', () => {
    const state = { state: 'new', answered: 0, total: 3, right: 0, scored: 0, next: opener };
    expect(lessonState([], lesson)).toEqual(state);
  });

  test('leaves out an opener that was skipped', () => {
    const skipped = answer(opener, { choice: [] });
    expect(lessonState([skipped], lesson)).toMatchObject({
      state: 'new',
      answered: 0,
      total: 2,
      next: check,
    });
    const rest = [answer(check), answer(recap)];
    expect(lessonState([skipped, ...rest], lesson)).toMatchObject({ state: 'done', answered: 2, total: 2 });
  });

  test('does not score the opener', () => {
    const state = { state: 'started', answered: 1, total: 3, right: 0, scored: 0, next: check };
    expect(lessonState([answer(opener, { correct: true })], lesson)).toEqual(state);
  });

  test('is done when every question is answered, right or not', () => {
    const list = [answer(opener), answer(check, { correct: false }), answer(recap, { correct: true })];
    const state = { state: 'done', answered: 3, total: 3, right: 1, scored: 2, next: undefined };
    expect(lessonState(list, lesson)).toEqual(state);
  });

  test('is no longer done when one of its questions has changed', () => {
    const list = [answer(opener), answer(check, { version: 2 }), answer(recap, { correct: true })];
    const state = { state: 'started', answered: 2, total: 3, right: 1, scored: 1, next: check };
    expect(lessonState(list, lesson)).toEqual(state);
  });

  test('counts the last answer only', () => {
    const list = [
      answer(check, { id: '1', at: 1, correct: true }),
      answer(check, { id: '2', at: 2, correct: false }),
    ];
    expect(lessonState(list, lesson)).toMatchObject({ right: 0, scored: 1 });
  });

  test('stays new without questions', () => {
    expect(lessonState([anAttempt()], { ...lesson, slots: [] }).state).toBe('new');
  });
});

describe('objectiveStates and changedSlots', () => {
  const map = mapOf(
    slot('o', 'opener'),
    slot('c', 'check'),
    slot('d', 'check', { version: 2 }),
    slot('o', 'recap'),
    slot('e', 'check', { objective: 'lora.place' }),
  );
  const list = [
    anAttempt({ id: '1', question: 'o', asked: 'opener' }),
    anAttempt({ id: '2', question: 'c', correct: true }),
    anAttempt({ id: '3', question: 'd', correct: true }),
    anAttempt({ id: '4', question: 'o', asked: 'recap', correct: false }),
  ];

  test('an objective counts its checks and recaps, and sets changed ones apart', () => {
    const [state] = objectiveStates(list, map);
    expect(state).toEqual({ objective: map.objectives[0], answered: 2, right: 1, total: 3, changed: 1 });
  });

  test('an answer to a question that moved into practice counts for its objective, and finishes no lesson', () => {
    const [lesson] = map.lessons as [CourseMap['lessons'][number]];
    const moved = (id: string) => lesson.slots.filter(({ question }) => question === id);
    const after = {
      ...lesson,
      slots: lesson.slots.filter(({ question }) => !['c', 'd'].includes(question)),
      practice: [...moved('c'), ...moved('d')],
    };
    const mapAfter = { ...map, lessons: [after] };
    expect(objectiveStates(list, mapAfter)).toEqual(objectiveStates(list, map));
    expect(deckOf(list, mapAfter)).toEqual(deckOf(list, map));
    expect([...deckOf(list, mapAfter).keys()]).toEqual(['c']);
    expect(changedSlots(list, mapAfter).map((one) => one.question)).toEqual(['d']);
    expect(lessonState(list, after)).toMatchObject({ answered: 2, total: 3, state: 'started' });
  });

  test('lists the questions whose answer no longer counts, and only those', () => {
    expect(changedSlots(list, map).map((one) => one.question)).toEqual(['d']);
    expect(changedSlots([], map)).toEqual([]);
  });
});
