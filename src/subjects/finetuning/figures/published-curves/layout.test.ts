import { expect, describe as group, test } from 'vitest';
import { labels, narrow, scales, wide } from './layout.ts';
import { curves } from './model.ts';

const TEXT = 14;
const SCORE = 28;

/** Box of a score: left, right, middle. */
function box({ x, y, anchor, marked }: ReturnType<typeof labels>[number]) {
  const from = x + (marked ? 10 : 0);
  const left = anchor === 'start' ? from : anchor === 'middle' ? from - SCORE / 2 : from - SCORE;
  return { left, right: left + SCORE, y };
}

group.each([wide, narrow])('the $name layout', (layout) => {
  test('labels each of the sixteen points', () => {
    expect(
      labels(layout)
        .map((label) => label.score)
        .sort(),
    ).toEqual(curves.flatMap((c) => c.scores).sort());
  });

  test('keeps the scores apart', () => {
    const boxes = labels(layout).map(box);
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(i + 1)) {
        const beside = a.right <= b.left || b.right <= a.left;
        expect(beside || Math.abs(a.y - b.y) >= TEXT).toBe(true);
      }
    }
  });

  test('keeps the scores between the axis and the edge', () => {
    for (const { left, right } of labels(layout).map(box)) {
      expect(left).toBeGreaterThan(layout.axis);
      expect(right).toBeLessThanOrEqual(layout.width);
    }
  });

  test('draws equal ratios at equal distances', () => {
    const { x } = scales(layout);
    expect(x(10_000) - x(1000)).toBeCloseTo(x(1000) - x(100));
  });
});
