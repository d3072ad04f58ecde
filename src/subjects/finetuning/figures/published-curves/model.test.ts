import { expect, describe as group, test } from 'vitest';
import { baselines, curves, describe as inWords, sizes, spread, table } from './model.ts';

const score = (id: string, size: (typeof sizes)[number]) =>
  curves.find((curve) => curve.id === id)?.scores[sizes.indexOf(size)];

group('the learning curve', () => {
  test('holds the scores of Table 16 of the LoRA paper', () => {
    expect(score('lora', 1000)).toBe(85.6);
    expect(score('full', 392_000)).toBe(89.5);
    expect(score('prefix-embedding', 100)).toBe(37.6);
    expect(score('prefix-layer', 10_000)).toBe(85.9);
  });

  test('rises with more labels for every way of tuning', () => {
    for (const { scores } of curves) expect([...scores].sort((a, b) => a - b)).toEqual(scores);
  });

  test('starts below the few-shot prompt for one way of tuning', () => {
    const few = baselines.find((line) => line.id === 'few-shot')?.score ?? 0;
    expect(curves.filter((curve) => curve.scores[0] < few).map((curve) => curve.id)).toEqual([
      'prefix-embedding',
    ]);
  });
});

group('in words and as a table', () => {
  test('names the figure in at most 20 words', () => {
    expect(inWords().short.split(/\s+/).length).toBeLessThanOrEqual(20);
  });

  test('states the lowest and highest score for each number of examples', () => {
    for (let i = 0; i < sizes.length; i++) {
      const column = curves.map((curve) => curve.scores[i] ?? 0);
      expect(inWords().state).toContain(`between ${Math.min(...column)} % and ${Math.max(...column)} %`);
    }
  });

  test('gives one row for each number of examples and one column for each way of tuning', () => {
    const { columns, rows } = table();
    expect(columns.slice(1).map((name) => name.toLowerCase())).toEqual(
      curves.map((c) => c.name.toLowerCase()),
    );
    expect(rows[1]).toEqual([1000, 85.8, 85.6, 82.5, 75.2]);
    expect(rows).toHaveLength(4);
  });
});

group('spreading labels', () => {
  test('leaves labels that are far enough apart', () => {
    expect(spread([10, 50, 30], 16)).toEqual([10, 50, 30]);
  });

  test('separates crowded labels, in order and around the same middle', () => {
    expect(spread([100, 100, 104], 10)).toEqual([100 - 26 / 3, 110 - 26 / 3, 120 - 26 / 3]);
  });
});
