import { expect, it } from 'vitest';
import { beforeAndNow } from './beforeAndNow.ts';
import type { Attempt } from './record.ts';

const questions = ['a', 'b', 'c'].map((id) => ({ id, version: 1, aliases: [] }));
const attempt = (question: string, asked: Attempt['asked'], at: number, version = 1): Attempt => ({
  id: `${at}`,
  question,
  version,
  asked,
  choice: ['x'],
  correct: false,
  hints: 0,
  at,
});

it('puts the guess beside the last answer to the same question', () => {
  const attempts = [
    attempt('a', 'opener', 1),
    attempt('a', 'recap', 2),
    attempt('b', 'prediction', 3),
    attempt('b', 'check', 4),
    attempt('b', 'review', 5),
  ];
  expect(
    beforeAndNow(attempts, questions).map(({ question, before, now }) => [question.id, before.at, now?.at]),
  ).toEqual([
    ['a', 1, 2],
    ['b', 3, 5],
  ]);
});

it('leaves out what was never guessed, and answers to another version', () => {
  const attempts = [attempt('a', 'opener', 1), attempt('a', 'recap', 2, 2), attempt('b', 'check', 3)];
  expect(beforeAndNow(attempts, questions)).toEqual([{ question: questions[0], before: attempts[0] }]);
});
