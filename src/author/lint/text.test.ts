import { describe, expect, it } from 'vitest';
import { overlap, quantityOf, rangeOf } from './quantity.ts';
import { norm, plain, tokensOf, visibleLength } from './text.ts';
import { en } from './vocabulary/en.ts';

describe('a text as the rules read it', () => {
  it.each([
    ['**Two** `thin`  strips, [as shown](#a)', 'Two thin strips, as shown'],
    [':frozen[the matrix] and :term[rank]{id=rank}', 'the matrix and rank'],
    ['![a curve](x.svg) It falls', 'It falls'],
    ['$a_i * b_i$ and a_b', '$a_i * b_i$ and a_b'],
  ])('%s is plainly %s', (markdown, read) => {
    expect(plain(markdown)).toBe(read);
  });

  it.each([
    ['The Rank.', 'the rank'],
    ['$r \\, \\times {d}$', '$r\\times d$'],
    ['1,000.5 of them (about)', '1000.5 of them about'],
    ['pre-trained', 'pre trained'],
  ])('%s is the same as %s', (one, other) => {
    expect(norm(one)).toBe(norm(other));
  });

  it.each([
    ['three', 5],
    ['$\\frac{a}{b}$', 3],
    ['$x^{2}_{i}$ ok', 6],
    ['$\\mathbf{W}\\,\\Delta$', 3],
  ])('%s is %i characters to the eye', (markdown, length) => {
    expect(visibleLength(markdown)).toBe(length);
  });

  it('is about its longer words, whatever their endings', () => {
    const about = (text: string) => [...tokensOf(text, en)].sort();
    expect(about('Which layers were trained by the merging of $\\Delta Q$?')).toEqual(
      about('training layer merged'),
    );
    expect(about('that which is not')).toEqual([]);
  });
});

describe('a number as an option', () => {
  it.each([
    ['1/2', 0.5, ''],
    ['50 %', 0.5, ''],
    ['$1{,}000$ GB', 1000, 'gb'],
    ['about 2.5e3', 2500, ''],
    ['$\\frac{1}{4}$', 0.25, ''],
    ['−3 points', -3, 'points'],
  ])('%s is %d %s', (text, value, unit) => {
    expect(quantityOf(text)).toEqual({ value, unit });
  });

  it.each(['from 2 to 0.5', 'rank 8', 'It is 8'])('“%s” is none', (text) => {
    expect(quantityOf(text)).toBeNull();
  });

  it.each([
    ['1–10', '10–20', true],
    ['1–9', '10–20', false],
    ['below 10', '10 or more', false],
    ['below 10', '9 to 12', true],
    ['at least 5', 'over 8', true],
  ])('%s and %s meet: %s', (a, b, meet) => {
    const [first, second] = [rangeOf(a), rangeOf(b)];
    expect(first && second && overlap(first, second)).toBe(meet);
  });
});
