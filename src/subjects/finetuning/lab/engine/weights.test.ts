import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { baseWeights, WEIGHTS_FILE } from '../../tools/baseWeights.ts';
import manifest from '../base.json';
import { countModel } from './parameters.ts';
import { LAB_SHAPE } from './shape.ts';
import { crc32, fromHalf, readWeights, toHalf, writeWeights } from './weights.ts';

it('reads every half-precision number and writes it back', () => {
  for (let bits = 0; bits < 0x10000; bits++) {
    const value = fromHalf(bits);
    if (Number.isNaN(value)) expect(toHalf(value)).toBe(0x7e00);
    else expect(toHalf(value)).toBe(bits);
  }
});

it('rounds to the nearest half, ties to even', () => {
  // IEEE 754 binary16: 1/3, the largest, the smallest, and the first above 1 with a tie on either side.
  expect(toHalf(1 / 3)).toBe(0x3555);
  expect(fromHalf(0x3555)).toBe(0.333251953125);
  expect(toHalf(65_504)).toBe(0x7bff);
  expect(toHalf(65_520)).toBe(0x7c00);
  expect(toHalf(2 ** -24)).toBe(1);
  expect(toHalf(1 + 2 ** -11)).toBe(0x3c00);
  expect(toHalf(1 + 3 * 2 ** -11)).toBe(0x3c02);
});

it('has the check value of CRC-32', () => {
  // Of the nine bytes “123456789”: the check value every catalogue of CRCs gives.
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

it('finds in the file what the manifest says', () => {
  const file = readFileSync(WEIGHTS_FILE);
  expect(file.length).toBe(manifest.bytes);
  expect(crc32(file)).toBe(manifest.crc32);
  expect(file.length / 2).toBe(countModel(LAB_SHAPE));
  expect(manifest.parameters).toBe(countModel(LAB_SHAPE));
  expect(Buffer.compare(writeWeights(readWeights(file)), file)).toBe(0);
  expect(baseWeights().every(Number.isFinite)).toBe(true);
});
