import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { misconceptionsIn } from '../asking/misconceptions.ts';
import type { ChoiceKey } from '../parts/choice/types.ts';
import { partsOf, valueIn, withValue } from '../parts/pairs.ts';
import { gradeBlank, gradeCloze } from './cloze/grade.ts';
import type { ClozeKey } from './cloze/types.ts';
import { gradeEstimate } from './estimate/grade.ts';
import type { EstimateKey } from './estimate/types.ts';
import { loadKinds } from './kinds.ts';
import { gradeMatch } from './match/grade.ts';
import type { MatchKey } from './match/types.ts';
import { gradeOrder } from './order/grade.ts';
import type { OrderKey } from './order/types.ts';

await loadKinds(['order', 'match', 'cloze', 'estimate']);

const base = { id: 'q', version: 1, hints: [], explanation: '', see: { href: '', label: '' }, sources: '' };
const orderKey: OrderKey = {
  ...base,
  kind: 'order',
  order: ['load', 'train', 'test', 'merge'],
  steps: {},
  right: '',
  wrong: [
    { put: 'merge', before: 'train', feedback: 'too early', misconception: 'merge-first' },
    { put: 'merge', before: 'test', feedback: 'untested' },
  ],
  otherwise: '',
};

describe('an order of steps', () => {
  it('is correct in the one right order alone', () => {
    const permutation = fc.shuffledSubarray(orderKey.order, { minLength: 4 });
    fc.assert(
      fc.property(permutation, (choice) => {
        const { correct, placed } = gradeOrder(orderKey, choice);
        expect(correct).toBe(choice.join() === orderKey.order.join());
        expect(placed).toEqual(orderKey.order.filter((id, i) => choice[i] === id));
      }),
    );
  });

  it('is told apart by the first wrong pair the author names', () => {
    expect(gradeOrder(orderKey, ['load', 'merge', 'train', 'test']).route?.feedback).toBe('too early');
    expect(gradeOrder(orderKey, ['load', 'train', 'merge', 'test']).route?.feedback).toBe('untested');
    expect(gradeOrder(orderKey, ['train', 'load', 'test', 'merge']).route).toBeUndefined();
    expect(misconceptionsIn(orderKey, ['merge', 'load', 'train', 'test'])).toEqual(['merge-first']);
    expect(misconceptionsIn(orderKey, orderKey.order)).toEqual([]);
  });
});

const matchKey: MatchKey = {
  ...base,
  kind: 'match',
  items: {
    a: { answer: 'x', feedback: '', wrong: { y: { feedback: 'no', misconception: 'm1' } } },
    b: { answer: 'y', feedback: '', wrong: {} },
    c: { answer: 'x', feedback: '', wrong: {} },
  },
};

describe('a matching', () => {
  it('is correct when every item has its answer, in any order', () => {
    expect(gradeMatch(matchKey, ['c=x', 'a=x', 'b=y'])).toEqual({ correct: true, right: ['a', 'b', 'c'] });
    expect(gradeMatch(matchKey, ['a=y', 'b=y', 'c=x'])).toEqual({ correct: false, right: ['b', 'c'] });
    expect(gradeMatch(matchKey, ['a=x', 'b=y'])).toEqual({ correct: false, right: ['a', 'b'] });
    expect(misconceptionsIn(matchKey, ['a=y', 'b=y', 'c=y'])).toEqual(['m1']);
  });
});

describe('a choice of several parts', () => {
  it('gives back what was put in, whatever it holds', () => {
    const part = fc.constantFrom('a', 'b', 'ab');
    const value = fc.string().filter((text) => text !== '');
    fc.assert(
      fc.property(fc.array(fc.tuple(part, value)), (entries) => {
        const typed = entries.reduce<string[]>((now, [p, v]) => withValue(now, p, v), []);
        const last = new Map(entries);
        expect([...partsOf(typed)].sort()).toEqual([...last.keys()].sort());
        for (const [p, v] of last) expect(valueIn(typed, p)).toBe(v);
      }),
    );
  });
});

const clozeKey: ClozeKey = {
  ...base,
  kind: 'cloze',
  blanks: {
    rank: {
      type: 'number',
      answer: 16,
      tolerance: { abs: 0.5 },
      right: 'yes',
      wrong: [{ value: 32, feedback: 'twice', misconception: 'm2' }],
      otherwise: 'divide',
    },
    word: {
      type: 'word',
      accept: ['Frozen', 'kept frozen'],
      right: 'cold',
      wrong: [{ values: ['trained'], feedback: 'the other one' }],
      otherwise: 'which?',
    },
    pick: {
      type: 'choose',
      correct: 'p',
      options: { p: { feedback: 'good' }, q: { feedback: 'bad', misconception: 'm3' } },
    },
  },
};

describe('a text with blanks', () => {
  it('is correct when every blank is', () => {
    expect(gradeCloze(clozeKey, ['rank=16.4', 'word=  kept  FROZEN ', 'pick=p']).correct).toBe(true);
    expect(gradeCloze(clozeKey, ['rank=17', 'word=frozen', 'pick=p'])).toEqual({
      correct: false,
      right: ['word', 'pick'],
    });
    expect(gradeCloze(clozeKey, []).right).toEqual([]);
  });

  it.each([
    ['rank', '16', 'yes'],
    ['rank', '32', 'twice'],
    ['rank', '5', 'divide'],
    ['word', 'frozen', 'cold'],
    ['word', 'Trained', 'the other one'],
    ['word', 'cold', 'which?'],
    ['pick', 'p', 'good'],
    ['pick', 'q', 'bad'],
  ])('%s filled with “%s” is answered “%s”', (blank, value, said) => {
    expect(gradeBlank(clozeKey.blanks[blank] as ClozeKey['blanks'][string], value).feedback).toBe(said);
  });

  it('shows the misconception of every blank', () => {
    expect(misconceptionsIn(clozeKey, ['rank=32', 'word=x', 'pick=q'])).toEqual(['m2', 'm3']);
  });
});

const estimateKey: EstimateKey = {
  ...base,
  kind: 'estimate',
  answer: 1e6,
  within: 0.5,
  wrong: [{ value: 1e9, feedback: 'the whole model', misconception: 'm4' }],
  low: 'more',
  high: 'less',
  working: '',
};

describe('an estimate', () => {
  it('is correct within the orders of magnitude allowed, and says how far off it is', () => {
    const power = fc.double({ min: -6, max: 6, noNaN: true });
    fc.assert(
      fc.property(power, (off) => {
        const found = gradeEstimate(estimateKey, [String(1e6 * 10 ** off)]);
        expect(found.off).toBeCloseTo(off, 6);
        if (Math.abs(Math.abs(off) - 0.5) > 1e-6) expect(found.correct).toBe(Math.abs(off) < 0.5);
      }),
    );
  });

  it.each([
    ['1000000', true],
    ['320000', true],
    ['310000', false],
    ['3100000', true],
    ['3200000', false],
    ['0', false],
    ['-5', false],
    ['', false],
  ])('%s for a million: %s', (text, correct) => {
    expect(gradeEstimate(estimateKey, [text]).correct).toBe(correct);
  });

  it('is matched with the wrong route that leads there', () => {
    expect(gradeEstimate(estimateKey, ['2e9']).route?.feedback).toBe('the whole model');
    expect(gradeEstimate(estimateKey, ['2e7']).route).toBeUndefined();
    expect(misconceptionsIn(estimateKey, ['1e9'])).toEqual(['m4']);
  });
});

describe('options chosen together', () => {
  const key: ChoiceKey = {
    ...base,
    kind: 'multiple',
    correct: ['a', 'b'],
    options: { a: { feedback: '' }, b: { feedback: '' }, c: { feedback: '', misconception: 'm5' } },
    combinations: [{ chosen: ['c', 'a'], feedback: 'both', misconception: 'm6' }],
  };

  it('show the misconception of the combination and of each wrong one', () => {
    expect(misconceptionsIn(key, ['a', 'c'])).toEqual(['m6', 'm5']);
    expect(misconceptionsIn(key, ['c'])).toEqual(['m5']);
    expect(misconceptionsIn(key, ['a', 'b'])).toEqual([]);
  });
});
