import { expect, it } from 'vitest';
import { formatCount } from './formatCount.ts';

it.each([
  [1, '1'],
  [9999, '10,000'],
  [81_920, '81.9 thousand'],
  [999_600, '1 million'],
  [4_194_304, '4.19 million'],
  [174_604_259_328, '175 billion'],
])('says %d as %s', (count, text) => {
  expect(formatCount(count)).toBe(text);
});
