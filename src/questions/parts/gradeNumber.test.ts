import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeNumber, type NumberKey } from './gradeNumber.ts';

const number = (
  answer: number,
  tolerance: NumberKey['tolerance'] = {},
  wrong: NumberKey['wrong'] = [],
): NumberKey => ({ answer, tolerance, wrong });

describe('a number', () => {
  it.each([
    ['8000', {}, true],
    ['8000.000001', {}, true],
    ['8001', {}, false],
    ['8080', { rel: 0.01 }, true],
    ['8081', { rel: 0.01 }, false],
    ['7990', { abs: 10 }, true],
    ['7989.9', { abs: 10 }, false],
    ['8050', { abs: 10, rel: 0.01 }, true],
    ['', {}, false],
    ['8k', {}, false],
  ])('%s for 8,000 with the tolerance %o', (text, tolerance, correct) => {
    expect(gradeNumber(number(8000, tolerance), [text]).correct).toBe(correct);
  });

  it('is compared without the noise of floating point', () => {
    expect(gradeNumber(number(0.3), [String(0.1 + 0.2)]).correct).toBe(true);
    expect(gradeNumber(number(0.8, { abs: 0.1 }), ['0.7']).correct).toBe(true);
    expect(gradeNumber(number(0), ['0']).correct).toBe(true);
    expect(gradeNumber(number(0), ['1e-12']).correct).toBe(false);
  });

  it('is matched with the nearest wrong route within the tolerance', () => {
    const routes = [
      { value: 4000, feedback: 'one matrix' },
      { value: 4100, feedback: 'near it' },
      { value: 1000000, feedback: 'all' },
    ];
    const key = number(8000, { rel: 0.05 }, routes);
    expect(gradeNumber(key, ['4090'])).toEqual({ correct: false, route: routes[1] });
    expect(gradeNumber(key, ['3990'])).toEqual({ correct: false, route: routes[0] });
    expect(gradeNumber(key, ['20'])).toEqual({ correct: false });
    expect(gradeNumber(key, ['8100'])).toEqual({ correct: true });
  });

  it('is always correct when it is the answer, and never when it is far off', () => {
    const value = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 });
    fc.assert(
      fc.property(value, fc.double({ min: 1e-6, max: 0.5, noNaN: true }), (answer, rel) => {
        expect(gradeNumber(number(answer, { rel }), [String(answer)]).correct).toBe(true);
        expect(gradeNumber(number(answer, { rel }), [String(answer * (1 + rel / 2))]).correct).toBe(true);
        expect(
          gradeNumber(number(answer, { rel }), [String(answer + 2 * Math.abs(answer) + 1)]).correct,
        ).toBe(false);
      }),
    );
  });
});
