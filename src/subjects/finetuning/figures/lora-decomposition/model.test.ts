import { describe, expect, it } from 'vitest';
import { clampState } from '../../../../figures/frame/instance.ts';
import {
  choices,
  counts,
  entrySpread,
  fitted,
  type LoraState,
  readEntry,
  describe as say,
  scene,
  table,
  tone,
  verdict,
} from './model.ts';
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

  it('names the figure in at most 20 words', () => {
    expect(say(state()).short.split(' ').length).toBeLessThanOrEqual(20);
  });

  it('says the break-even from rank 500 on', () => {
    expect(say(state({ r: 499 })).state).not.toMatch(/itself/);
    expect(say(state({ r: 500 })).state).toMatch(/At rank 500 A and B hold as many numbers as ΔQ itself/);
    expect(say(state({ r: 501 })).state).toMatch(/Past rank 500 A and B hold more numbers/);
  });

  it('follows the walk', () => {
    expect(say(state({ t: 0 })).state).toMatch(/^Q alone.*1,000,000 frozen/);
    expect(say(state({ t: 1 })).state).toMatch(/^Q \+ ΔQ.*1,000,000 numbers too/);
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

  it('keeps rank and entry inside a small matrix', () => {
    expect(fitted(state({ d: 20, k: 30, r: 64, i: 500, j: 500 }))).toMatchObject({ r: 20, i: 20, j: 30 });
    expect(say(state({ d: 20, k: 30, r: 64 })).state).toMatch(/At rank 20/);
  });
});

describe('table', () => {
  it('lists matrix, shape, numbers, share and role', () => {
    const { rows } = table(state());
    expect(rows).toContainEqual(['A', '1000 × 4', 4000, '0.4\u00a0%', 'trained']);
    expect(rows).toContainEqual(['A and B together', '', 8000, '0.8\u00a0%', 'trained']);
    expect(rows).toContainEqual(['Q', '1000 × 1000', 1_000_000, '100\u00a0%', 'frozen']);
  });
});

describe('counts', () => {
  it('counts a matrix that is not square', () => {
    expect(counts(state({ d: 300, k: 600, r: 10 }))).toMatchObject({
      a: 3000,
      b: 6000,
      pair: 9000,
      breakEven: 200,
    });
  });
});

describe('readEntry', () => {
  it('shows terms that add up to the entry', () => {
    const { terms, rest, sum } = readEntry(state({ i: 17, j: 942 }));
    expect(rest).toBe(0);
    expect(terms.reduce((total, { a, b }) => total + a * b, 0)).toBeCloseTo(sum, 9);
  });

  it('shows the first three of many', () => {
    expect(readEntry(state({ r: 64 }))).toMatchObject({ rest: 61 });
    expect(readEntry(state({ r: 64 })).terms).toHaveLength(3);
  });

  it('has entries whose spread is the one the colour scale assumes', () => {
    const sums = Array.from(
      { length: 400 },
      (_, n) => readEntry(state({ r: 64, i: n + 1, j: 2 * n + 1 })).sum,
    );
    const spread = Math.sqrt(sums.reduce((total, sum) => total + sum ** 2, 0) / sums.length);
    expect(spread / entrySpread(64)).toBeGreaterThan(0.9);
    expect(spread / entrySpread(64)).toBeLessThan(1.1);
  });
});

describe('tone', () => {
  it('puts zero in the middle and stops at three deviations', () => {
    expect(tone(0, 0.02)).toBe(0.5);
    expect(tone(0.06, 0.02)).toBeCloseTo(1, 12);
    expect(tone(-9, 0.02)).toBe(0);
  });
});

describe('scene', () => {
  it('shows Q alone, then ΔQ apart, then A and B', () => {
    expect(scene(0)).toEqual({ apart: 0, opened: 0 });
    expect(scene(1)).toEqual({ apart: 1, opened: 0 });
    expect(scene(2)).toEqual({ apart: 1, opened: 1 });
  });
});

describe('the prediction', () => {
  it('offers the count between two that tempt', () => {
    expect(choices(state())).toEqual([16, 8000, 250_000]);
  });

  it('states the difference in one line', () => {
    expect(verdict(8000, 8000)).toBe('Your prediction was right.');
    expect(verdict(16, 8000)).toBe('That is 500 times too few.');
    expect(verdict(250_000, 8000)).toBe('That is 31.3 times too many.');
  });
});
