import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fakeBrowser } from '../../../progress/testing/fakeBrowser.ts';
import { loadTrained, saveTrained, type Trained } from './trained.ts';

const trained = (rows: number, cols: number, values: number[]): Trained => ({
  rows,
  cols,
  values: Float32Array.from(values),
  matrix: '0.query',
  task: 'sort backwards',
  rank: 4,
  seed: 1,
  at: 1_700_000_000_000,
});

describe('a trained update', () => {
  it('comes back as it was, whatever its numbers', () => {
    fc.assert(
      fc.property(
        fc.array(fc.float({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 300 }),
        (values) => {
          const { storage } = fakeBrowser().tab();
          const given = trained(1, values.length, values);
          expect(saveTrained('course', given, storage)).toBe(true);
          expect(loadTrained('course', storage)).toEqual(given);
        },
      ),
    );
  });

  it('may be as large as the largest matrix of the lab', () => {
    const { storage } = fakeBrowser().tab();
    const given = trained(
      64,
      256,
      Array.from({ length: 64 * 256 }, (_, i) => Math.sin(i)),
    );
    expect(saveTrained('course', given, storage)).toBe(true);
    expect(loadTrained('course', storage)?.values).toEqual(given.values);
  });

  it('is kept for its course alone, the last one only', () => {
    const { storage } = fakeBrowser().tab();
    saveTrained('course', trained(1, 1, [1]), storage);
    saveTrained('course', trained(1, 2, [2, 3]), storage);
    expect(loadTrained('other', storage)).toBeUndefined();
    expect(loadTrained('course', storage)?.cols).toBe(2);
  });

  it('is not kept, and says so, when the storage is full or blocked', () => {
    for (const limit of [{ room: 10 }, { blocked: true }]) {
      const browser = fakeBrowser();
      Object.assign(browser.limits, limit);
      expect(saveTrained('course', trained(1, 1, [1]), browser.tab().storage)).toBe(false);
      expect(loadTrained('course', browser.tab().storage)).toBeUndefined();
    }
  });

  test.each([
    ['no JSON', 'broken'],
    ['a list', '[]'],
    ['too few values', JSON.stringify({ ...trained(2, 2, []), values: btoa('1234') })],
    ['no number', JSON.stringify({ ...trained(1, 1, []), values: btoa('\x00\x00\xc0\x7f') })],
    ['no base64', JSON.stringify({ ...trained(1, 1, []), values: '*' })],
    ['no shape', JSON.stringify({ ...trained(0, 1, []), values: '' })],
    ['a shape beyond all', JSON.stringify({ ...trained(1e6, 1e6, []), values: '' })],
  ])('is none when what is kept is %s', (_, text) => {
    const { storage } = fakeBrowser({ 'deltaq:course:trained': text }).tab();
    expect(loadTrained('course', storage)).toBeUndefined();
  });
});
