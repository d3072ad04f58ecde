import { expect, it } from 'vitest';
import { plainWord } from './plainWord.ts';

it.each([
  ['don’t', "don't"],
  ['donʼt', 'don‘t'],
  ['low‑rank', 'low-rank'],
  ['low–rank', 'low−rank'],
  ['low‐rank', 'LOW-RANK '],
  ['low\u00adrank', 'lowrank'],
  ['low\u200brank', 'lowrank'],
  ['low\u00a0rank', 'low  rank'],
  ['e\u0301lan', 'élan'],
  ['“rank”', '"rank"'],
])('takes “%s” for “%s”', (typed, meant) => {
  expect(plainWord(typed)).toBe(plainWord(meant));
});

it.each([
  ['low-rank', 'low rank'],
  ['rank', 'ranks'],
  ['élan', 'elan'],
  ['x²', 'x2'],
])('tells “%s” from “%s”', (typed, other) => {
  expect(plainWord(typed)).not.toBe(plainWord(other));
});
