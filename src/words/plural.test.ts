import { expect, it } from 'vitest';
import { plural } from './plural.ts';

it('chooses the form by the number and writes the number into it', () => {
  const forms = { one: 'one answer is', other: '# answers are' };
  expect([0, 1, 2, 1200].map((n) => plural(n, forms))).toEqual([
    '0 answers are',
    'one answer is',
    '2 answers are',
    '1,200 answers are',
  ]);
});
