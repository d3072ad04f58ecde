import fc from 'fast-check';
import type { Attempt } from '../attempts/record.ts';

/** For tests: one attempt, a wrong answer to the check `q` unless told otherwise. */
export const anAttempt = (change: Partial<Attempt> = {}): Attempt => ({
  id: 'a1',
  question: 'q',
  version: 1,
  asked: 'check',
  choice: ['x'],
  correct: false,
  hints: 0,
  at: 1000,
  ...change,
});

const attempt: fc.Arbitrary<Attempt> = fc.record(
  {
    // Few ids, questions and times, so that they collide.
    id: fc.integer({ min: 0, max: 40 }).map((n) => `id${n}`),
    question: fc.integer({ min: 0, max: 4 }).map((n) => `q${n}`),
    version: fc.integer({ min: 1, max: 3 }),
    asked: fc.constantFrom('opener', 'check', 'recap', 'review', 'exam', 'before', 'after'),
    choice: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 3 }),
    correct: fc.boolean(),
    hints: fc.nat(3),
    at: fc.integer({ min: 0, max: 20 }),
    seed: fc.integer({ min: 0, max: 0xffffffff }),
    confidence: fc.constantFrom('guess', 'think', 'sure'),
    ms: fc.nat(600_000),
    sitting: fc.constantFrom('s1', 's2'),
  },
  { requiredKeys: ['id', 'question', 'version', 'asked', 'choice', 'correct', 'hints', 'at'] },
);

/** For tests: histories in any order, with ids that may repeat with other contents. */
export const attempts: fc.Arbitrary<Attempt[]> = fc.array(attempt, { maxLength: 30 });

/** For tests: histories as a browser makes them, each id once. */
export const histories: fc.Arbitrary<Attempt[]> = fc.uniqueArray(attempt, {
  maxLength: 30,
  selector: (one) => one.id,
});
