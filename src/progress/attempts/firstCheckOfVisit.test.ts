import { expect, test } from 'vitest';
import { firstCheckOfVisit } from './firstCheckOfVisit.ts';
import type { Attempt } from './record.ts';

const attempt = (question: string, asked: Attempt['asked'], at: number): Attempt => ({
  id: question,
  question,
  version: 1,
  asked,
  choice: ['a'],
  correct: true,
  hints: 0,
  at,
});

test('the first check of a visit is neither an opener nor of an earlier visit', () => {
  const attempts = [
    attempt('before', 'check', 99),
    attempt('opener', 'opener', 100),
    attempt('first', 'check', 101),
    attempt('second', 'check', 102),
  ];
  expect(firstCheckOfVisit(attempts, 100)?.question).toBe('first');
  expect(firstCheckOfVisit(attempts.slice(0, 2), 100)).toBeUndefined();
});
