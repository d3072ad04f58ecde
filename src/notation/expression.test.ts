import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ExpressionError, evaluate, namesIn, parseExpression } from './expression.ts';

const value = (source: string, values?: Record<string, number>) => evaluate(parseExpression(source), values);

describe('expressions', () => {
  it.each([
    ['1000*4 + 4*1000', 8000],
    ['2 - 3 - 4', -5],
    ['2*3^2', 18],
    ['2^3^2', 512],
    ['-2^2', -4],
    ['2 * -3', -6],
    ['(1 + 2) * 3 / 4', 2.25],
    ['1.5e3 + .5', 1500.5],
    ['round(2/3, 2)', 0.67],
    ['round(-2.5) + ceil(0.2) + floor(7/2)', 2],
    ['signif(100*4096/81920, 2)', 5],
    ['signif(0.042407, 3)', 0.0424],
    ['log2(8) + log10(1000)', 6],
    ['sqrt(max(4, 9, 1)) - min(2, 5)', 1],
    ['2*round(1.4)^2', 2],
  ])('%s is %d', (source, expected) => {
    expect(value(source)).toBe(expected);
  });

  it('reads names from the values given', () => {
    expect(value('r*(d+k)/(d*k)', { r: 4, d: 1000, k: 1000 })).toBe(0.008);
    expect(namesIn(parseExpression('r*(d+k)')).map((n) => n.name)).toEqual(['r', 'd', 'k']);
    expect(namesIn(parseExpression('max(r, sqrt(d))')).map((n) => n.name)).toEqual(['r', 'd']);
  });

  it.each([
    ['2 +', 'the end', 'a number, a name or “(”', 3],
    ['(2 + 3', 'the end', '“)”', 6],
    ['2 3', '“3”', 'an operator or the end', 2],
    ['2 + $', '“$”', 'a number, a name, + - * / ^ or a bracket', 4],
    ['round()', '“)”', 'a number, a name or “(”', 6],
    ['1 + signif(2)', 'signif of 1', 'signif of 2', 4],
    ['round(1, 2, 3)', 'round of 3', 'round of 1 or 2', 0],
    ['min(1', 'the end', '“,” or “)”', 5],
    ['r(2)', '“(”', 'an operator or the end', 1],
    ['2, 3', '“,”', 'an operator or the end', 1],
    ['', 'the end', 'a number, a name or “(”', 0],
  ])('says what is wrong in "%s"', (source, unexpected, expected, at) => {
    try {
      parseExpression(source);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ExpressionError);
      expect(error).toMatchObject({ unexpected, expected, at });
    }
  });

  it('agrees with arithmetic on random sums', () => {
    const leaf = fc.integer({ min: 0, max: 999 }).map((n) => ({ text: String(n), value: n }));
    const tree = fc.letrec<{ any: { text: string; value: number } }>((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.tuple(tie('any'), fc.constantFrom('+', '-', '*'), tie('any')).map(([a, op, b]) => ({
          text: `(${a.text}) ${op} (${b.text})`,
          value: op === '+' ? a.value + b.value : op === '-' ? a.value - b.value : a.value * b.value,
        })),
      ),
    })).any;
    fc.assert(fc.property(tree, ({ text, value: expected }) => value(text) === expected));
  });
});
