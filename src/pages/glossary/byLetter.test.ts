import { expect, it } from 'vitest';
import { byLetter } from './byLetter.ts';

it('gathers terms by first letter, whatever its case and accent, and numbers by none', () => {
  const terms = ['8-bit', 'Adapter', 'alpha', 'épreuve', 'Epoch'].map((term) => ({ term }));
  expect(byLetter(terms).map(([letter, of]) => [letter, of.length])).toEqual([
    ['', 1],
    ['A', 2],
    ['E', 2],
  ]);
});
