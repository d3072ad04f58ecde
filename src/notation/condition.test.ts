import { describe, expect, it } from 'vitest';
import { meets, namesOf, parseCondition } from './condition.ts';

const layer = { d: 1000, k: 1000, r: 4 };

describe('conditions', () => {
  it.each([
    ['r*(d+k)/(d*k) < 0.005', false],
    ['r*(d+k)/(d*k) <= 0.008', true],
    ['r*(d+k)/(d*k) < 0.008', false],
    ['r*(d+k)/(d*k) = 0.008', true],
    ['r > 3 and r < 5', true],
    ['r > 3 and r < 4', false],
    ['r >= 4', true],
    ['s >= 0', false],
  ])('%s is %s at rank 4', (source, expected) => {
    expect(meets(parseCondition(source), layer)).toBe(expected);
  });

  it('names what it speaks of, once', () => {
    expect(namesOf(parseCondition('r > 3 and r*(d+k) < 10'))).toEqual(['r', 'd', 'k']);
  });

  it.each([
    ['r', '“r”', 0],
    ['r > 3 and 5', '“5”', 9],
    ['1 < r < 3', '“1 < r < 3”', 0],
    ['r > 3 and r < *', '“*”', 14],
  ])('says what is wrong in “%s”', (source, unexpected, at) => {
    expect(() => parseCondition(source)).toThrow(expect.objectContaining({ unexpected, at }));
  });
});
