import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeChoice } from './grade.ts';
import type { ChoiceKey } from './types.ts';

const base = { id: 'q', version: 1, hints: [], explanation: '', see: { href: '', label: '' }, sources: '' };
const choice = (correct: string[]): ChoiceKey => ({ ...base, kind: 'multiple', correct, options: {} });

describe('a choice of options', () => {
  it('is correct when the one right option is chosen', () => {
    const key = choice(['b']);
    expect(gradeChoice(key, ['b']).correct).toBe(true);
    expect(gradeChoice(key, ['a']).correct).toBe(false);
  });

  it('tells chosen ones that are right and wrong, and missed ones', () => {
    expect(gradeChoice(choice(['a', 'c']), ['c', 'd'])).toEqual({
      correct: false,
      right: ['c'],
      wrong: ['d'],
      missed: ['a'],
    });
  });

  it('is correct exactly when both sets are equal, in any order', () => {
    const ids = fc.uniqueArray(fc.constantFrom(...'abcdefghi'));
    fc.assert(
      fc.property(ids, ids, (correct, chosen) => {
        const same = [...correct].sort().join() === [...chosen].sort().join();
        expect(gradeChoice(choice(correct), chosen).correct).toBe(same);
        expect(gradeChoice(choice(correct), [...correct].reverse()).correct).toBe(true);
      }),
    );
  });
});
