import { describe, expect, test } from 'vitest';
import type { CourseMap, MapSlot } from '../../course/types.ts';
import type { Attempt } from '../../progress/attempts/record.ts';
import { minutesFor } from './minutes.ts';
import { checksIn, nameOf, queryOf, type Scope, scopeIn } from './scope.ts';

const slot = (question: string, objective: string, change: Partial<MapSlot> = {}): MapSlot => ({
  question,
  asked: 'check',
  version: 1,
  aliases: [],
  objective,
  label: question,
  ...change,
});
const map: CourseMap = {
  id: 'c',
  objectives: [{ id: 'lora.count', lesson: 'lora', text: 'Count the parameters' }],
  lessons: [
    {
      id: 'lora',
      title: 'LoRA',
      minutes: 8,
      practice: [slot('p', 'lora.count')],
      slots: [
        slot('o', 'lora.count', { asked: 'opener' }),
        slot('a', 'lora.count'),
        slot('b', 'lora.rank', { version: 2 }),
      ],
    },
    { id: 'peft', title: 'PEFT', minutes: 8, practice: [], slots: [slot('c', 'peft.idea')] },
  ],
};
const attempt = (question: string, change: Partial<Attempt> = {}): Attempt => ({
  id: question,
  question,
  version: 1,
  asked: 'check',
  choice: ['x'],
  correct: false,
  hints: 0,
  at: 1,
  ...change,
});
const ids = (scope: Scope, attempts: Attempt[] = []) => checksIn(scope, map, attempts).map((c) => c.question);

describe('a scope', () => {
  test.each<[string, Scope | undefined]>([
    ['', undefined],
    ['?of=lora', { of: 'lora', onlyWrong: false }],
    ['?of=lora.count', { of: 'lora.count', onlyWrong: false }],
    ['?of=chess', undefined],
    ['?again=all', { onlyWrong: false }],
    ['?again=wrong', { onlyWrong: true }],
    ['?of=peft&again=wrong', { of: 'peft', onlyWrong: true }],
  ])('read from %j is what its address says', (search, scope) => {
    expect(scopeIn(search, map)).toEqual(scope);
    if (scope) expect(scopeIn(queryOf(scope), map)).toEqual(scope);
  });

  test('holds the checks of a topic and of its practice, of an objective or the course, never an opener', () => {
    expect(ids({ of: 'lora', onlyWrong: false })).toEqual(['a', 'b', 'p']);
    expect(ids({ of: 'lora.rank', onlyWrong: false })).toEqual(['b']);
    expect(ids({ onlyWrong: false })).toEqual(['a', 'b', 'p', 'c']);
  });

  test('of what was wrong goes by the last answer, in the present version', () => {
    const list = [
      attempt('a'),
      attempt('b'),
      attempt('c'),
      attempt('c', { id: 'later', asked: 'review', correct: true, at: 2 }),
    ];
    expect(ids({ onlyWrong: true }, list)).toEqual(['a']);
    expect(ids({ onlyWrong: true })).toEqual([]);
  });

  test('is called by its topic, its objective or the course', () => {
    expect(nameOf({ of: 'peft', onlyWrong: false }, map)).toBe('PEFT');
    expect(nameOf({ of: 'lora.count', onlyWrong: false }, map)).toBe('Count the parameters');
    expect(nameOf({ onlyWrong: true }, map)).toBe('the whole course');
  });
});

test('time is told in whole minutes, one at least', () => {
  expect([1, 2, 3, 10].map(minutesFor)).toEqual([
    'about a minute',
    'about 2 minutes',
    'about 2 minutes',
    'about 8 minutes',
  ]);
});
