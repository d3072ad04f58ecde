import { describe, expect, it } from 'vitest';
import { anAttempt } from '../../progress/testing/arbitrary.ts';
import { answerIn, type PracticeQuestion, practiceDeck } from './practiceDeck.ts';

const question = (id: string, objective: string, kind = 'single'): PracticeQuestion => ({
  question: id,
  asked: 'check',
  version: 1,
  aliases: [],
  objective,
  lesson: 'lora',
  page: 'lora/practice',
  kind,
});
const questions = [
  question('a', 'count'),
  question('b', 'count'),
  question('c', 'count', 'numeric'),
  question('d', 'rank'),
  question('e', 'rank', 'numeric'),
  question('f', 'rank', 'order'),
];
const NOW = 10_000;
const deck = (
  change: Partial<Parameters<typeof practiceDeck>[2]> = {},
  attempts: Parameters<typeof practiceDeck>[1] = [],
) => practiceDeck(questions, attempts, { size: 6, since: NOW, ...change });
const ids = (list: readonly PracticeQuestion[]) => list.map((one) => one.question);

describe('a practice deck', () => {
  it('lets objectives alternate, and kinds where it can', () => {
    for (let since = NOW; since < NOW + 50; since++) {
      const found = deck({ since });
      for (const [i, { objective }] of found.entries()) expect(objective).not.toBe(found[i + 1]?.objective);
    }
    const kinds = practiceDeck(questions.slice(0, 3), [], { size: 3, since: NOW }).map(({ kind }) => kind);
    expect(kinds).toContain('numeric');
  });

  it('is the same whenever it is made of the same answers, and another at another time', () => {
    const again = [anAttempt({ question: 'a', correct: true, at: NOW + 5 })];
    expect(ids(deck())).toEqual(ids(deck({}, again)));
    const orders = Array.from({ length: 20 }, (_, i) => ids(deck({ since: NOW + i })).join());
    expect(new Set(orders).size).toBeGreaterThan(5);
  });

  it('asks first what was not answered right so far', () => {
    const right = ['a', 'd', 'e'].map((id) =>
      anAttempt({ id, question: id, correct: true, at: 1, asked: id === 'd' ? 'review' : 'check' }),
    );
    const wrong = anAttempt({ id: 'w', question: 'b', correct: false, at: 1 });
    expect(ids(deck({ size: 3 }, [...right, wrong])).sort()).toEqual(['b', 'c', 'f']);
    expect(ids(deck({}, [...right, wrong]))).toHaveLength(6);
  });

  it('begins with the question it was opened for', () => {
    const right = [anAttempt({ question: 'e', correct: true, at: 1 })];
    expect(ids(deck({ first: 'e', size: 2 }, right))[0]).toBe('e');
    expect(ids(deck({ first: 'gone' })).sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });
});

it('knows what was answered since it began', () => {
  const run = { size: 6, since: NOW };
  const [a] = questions as [PracticeQuestion];
  expect(answerIn(run, a, [anAttempt({ question: 'a', at: NOW - 1 })])).toBeUndefined();
  expect(answerIn(run, a, [anAttempt({ question: 'a', at: NOW + 1, version: 2 })])).toBeUndefined();
  expect(answerIn(run, a, [anAttempt({ question: 'a', at: NOW + 1 })])).toMatchObject({ at: NOW + 1 });
});
