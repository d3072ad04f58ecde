import { describe, expect, it } from 'vitest';
import { clampState } from '../../../../figures/frame/instance.ts';
import { describe as say, table } from './describe.ts';
import { entryOfA, entryOfB, tonesOf, tonesOfLayer } from './example.ts';
import { counts, fitted, type LoraState, readEntry } from './model.ts';
import { spec } from './spec.ts';

const state = (change: Partial<LoraState> = {}): LoraState => ({
  ...(clampState(spec, {}) as LoraState),
  i: 1,
  j: 1,
  ...change,
});

describe('describe', () => {
  it('says what A and B hold at rank 4', () => {
    expect(say(state()).state).toBe(
      'At rank 4, A (1000 × 4) and B (4 × 1000) hold 8,000 trained numbers, 0.8\u00a0% of the 1,000,000 in Q.',
    );
  });

  it('says the break-even at rank 500', () => {
    expect(say(state({ r: 499 })).state).not.toMatch(/itself/);
    expect(say(state({ r: 500 })).state).toMatch(/At rank 500 A and B hold as many numbers as ΔQ itself/);
  });

  it('follows the key moment from place to place', () => {
    expect(say(state({ t: 0 })).state).toMatch(/^Q alone.*1,000,000 frozen/);
    expect(say(state({ t: 1 })).state).toMatch(/^Q \+ ΔQ.*1,000,000 numbers too/);
    expect(say(state({ t: 2 })).state).toMatch(/cut in halves.*at rank 500 they still hold 1,000,000/);
    expect(say(state({ t: 3 })).state).toMatch(/At rank 4 A and B hold 8,000/);
    expect(say(state({ t: 4 })).state).toMatch(/^Row 1 of A meets column 1 of B: 4 products/);
    expect(say(state({ t: 4.5 })).state).toMatch(/500,000 of 1,000,000 entries/);
    expect(say(state({ t: 5 })).state).toMatch(/^At rank 4/);
  });

  it('tells the last change and nothing else', () => {
    expect(say(state({ r: 16 }), state()).change).toBe(
      'Rank 16: A and B hold 32,000 numbers, 3.2\u00a0% of Q.',
    );
    expect(say(state({ t: 1 }), state()).change).toMatch(/^Q \+ ΔQ/);
    expect(say(state({ i: 7 }), state()).change).toMatch(/^Row 7, column 1 of ΔQ is −?0\.\d{6}\.$/);
    expect(say(state(), state()).change).toBe('');
    expect(say(state()).change).toBe('');
  });
});

describe('fitted', () => {
  it('keeps rank and entry inside what is drawn', () => {
    expect(fitted(state({ d: 20, k: 30, r: 64, i: 500, j: 500 }))).toMatchObject({ r: 12, i: 20, j: 30 });
    expect(fitted(state({ view: 'layers', r: 64 })).r).toBe(4);
    expect(fitted(state({ view: 'corner', r: 500 })).r).toBe(64);
    expect(fitted(state({ view: 'models', r: 500 })).r).toBe(500);
  });

  it('opens merging and alpha where an old address has them, at the start', () => {
    expect(fitted(state({ view: 'start', merged: 'merged' })).view).toBe('merge');
    expect(fitted(state({ view: 'start', alpha: 32 })).view).toBe('scale');
    expect(fitted(state({ view: 'start', alpha: 32, n: 60 })).view).toBe('start');
  });
});

it('lists matrix, shape, numbers, share and role', () => {
  const { rows } = table(state());
  expect(rows).toContainEqual(['A', '1000 × 4', 4000, '0.4\u00a0%', 'trained']);
  expect(rows).toContainEqual(['A and B together', '', 8000, '0.8\u00a0%', 'trained']);
  expect(rows).toContainEqual(['Q', '1000 × 1000', 1_000_000, '100\u00a0%', 'frozen']);
});

it('counts a matrix that is not square', () => {
  expect(counts(state({ d: 300, k: 600, r: 10 }))).toMatchObject({
    a: 3000,
    b: 6000,
    pair: 9000,
    breakEven: 200,
  });
});

describe('the example', () => {
  it('reads an entry as row times column', () => {
    const sum = [0, 1].reduce((all, l) => all + entryOfA(16, l, 1000) * entryOfB(l, 941, 1000), 0);
    expect(readEntry(state({ r: 2, i: 17, j: 942 }))).toBeCloseTo(sum, 12);
  });

  it('is printed alike whatever rank was printed before', () => {
    const first = [...tonesOf(300, 300, 4, 8)];
    tonesOf(300, 300, 90, 8);
    tonesOf(300, 300, 4, 8).forEach((tone, n) => {
      expect(tone).toBeCloseTo(first[n] as number, 9);
    });
    expect([...tonesOf(300, 300, 1, 8)]).toEqual(
      [...tonesOfLayer(300, 300, 0, 8)].map((tone) => expect.closeTo(tone, 9)),
    );
  });

  it('is printed on a scale that fits at every rank: light and dark, seldom at an end', () => {
    for (const rank of [1, 4, 64, 500]) {
      const tones = tonesOf(1000, 1000, rank, 30);
      const mean = tones.reduce((all, tone) => all + tone, 0) / tones.length;
      expect(mean).toBeGreaterThan(0.4);
      expect(mean).toBeLessThan(0.6);
      expect(tones.filter((tone) => tone === 0 || tone === 1).length / tones.length).toBeLessThan(0.1);
    }
  });
});
