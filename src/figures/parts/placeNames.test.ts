import { expect, it } from 'vitest';
import { placeNames } from './placeNames.ts';

it('leaves names where they are when there is room', () => {
  expect(placeNames([10, 40, 90], 14, 100)).toEqual([10, 40, 90]);
});

it('moves apart those that are near, and no others', () => {
  expect(placeNames([10, 50, 52], 14, 100)).toEqual([10, 50, 64]);
});

it('keeps the last inside, and pushes back only what is in its way', () => {
  expect(placeNames([10, 98, 99, 100], 14, 100)).toEqual([10, 72, 86, 100]);
});
