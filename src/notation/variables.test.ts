import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawValues, fillIn, type Variables } from './variables.ts';

const sizes: Variables = { values: { d: [1024, 2048, 4096], r: [4, 8, 16] } };

describe('numbers drawn by a seed', () => {
  it('are the first ones without a seed, and for seed 0', () => {
    expect(drawValues(sizes)).toEqual({ d: 1024, r: 4 });
    expect(drawValues(sizes, 0)).toEqual({ d: 1024, r: 4 });
  });

  it('are the same for the same seed, and among those named', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const drawn = drawValues(sizes, seed);
        expect(drawValues(sizes, seed)).toEqual(drawn);
        expect(sizes.values.d).toContain(drawn.d);
        expect(sizes.values.r).toContain(drawn.r);
      }),
    );
  });

  it('reach every combination about equally often', () => {
    const counts = new Map<string, number>();
    for (let seed = 1; seed <= 9000; seed++) {
      const drawn = JSON.stringify(drawValues(sizes, seed));
      counts.set(drawn, (counts.get(drawn) ?? 0) + 1);
    }
    expect(counts.size).toBe(9);
    // 1,000 expected of each; four standard errors.
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });

  it('meet the condition between them', () => {
    const apart: Variables = { values: { n: [2, 4, 8], k: [2, 4, 8] }, where: 'n < k' };
    const drawn = Array.from({ length: 300 }, (_, i) => drawValues(apart, i + 1));
    expect(drawn.every(({ n = 0, k = 0 }) => n < k)).toBe(true);
    expect(new Set(drawn.map((d) => JSON.stringify(d))).size).toBe(3);
  });
});

describe('numbers put into a text', () => {
  it('are calculated and written as the course writes them', () => {
    expect(fillIn('{{d}} by {{ r }}: {{2*r*d}}, {{1 - d}}', { d: 1024, r: 4 })).toBe(
      '1,024 by 4: 8,192, −1,023',
    );
  });

  it('leave a text without placeholders alone', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!text.includes('{{'));
        return fillIn(text, { d: 1 }) === text;
      }),
    );
  });
});
