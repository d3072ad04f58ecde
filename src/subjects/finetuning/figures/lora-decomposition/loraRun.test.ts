import { describe, expect, it } from 'vitest';
import { normalDeviates, seededRandom } from '../../../../math/random.ts';
import {
  descend,
  entryOf,
  gradients,
  type Matrix,
  matrix,
  merge,
  plus,
  seededProblem,
  seededStart,
  size,
  times,
} from './loraRun.ts';

const problem = seededProblem(5, { inputs: 32, rows: 8, cols: 6, rank: 2 });
const next = normalDeviates(seededRandom(9));
const a = matrix(8, 3, () => next() / 2);
const b = matrix(3, 6, () => next() / 2);

describe('times', () => {
  const m = matrix(2, 3, (i, j) => 10 * i + j);
  it('multiplies, and with either factor turned', () => {
    expect([
      ...times(
        m,
        matrix(3, 1, () => 1),
      ).values,
    ]).toEqual([3, 33]);
    expect([...times(m, m, 'first').values]).toEqual([100, 110, 120, 110, 122, 134, 120, 134, 148]);
    expect([...times(m, m, 'second').values]).toEqual([5, 35, 35, 365]);
  });
});

describe('gradients', () => {
  it.each([
    ['A', a, (moved: Matrix) => gradients(problem, moved, b, 1.5).loss, gradients(problem, a, b, 1.5).a],
    ['B', b, (moved: Matrix) => gradients(problem, a, moved, 1.5).loss, gradients(problem, a, b, 1.5).b],
  ])('of %s agree with finite differences in every entry', (_, at, loss, found) => {
    const small = 1e-5;
    for (let i = 0; i < at.rows; i++)
      for (let j = 0; j < at.cols; j++) {
        const bump = matrix(at.rows, at.cols, (y, x) => (y === i && x === j ? small : 0));
        const slope = (loss(plus(at, bump)) - loss(plus(at, bump, -1))) / (2 * small);
        expect(entryOf(found, i, j)).toBeCloseTo(slope, 6);
      }
  });
});

describe('the first steps', () => {
  const start = seededStart(3, 8, 6, 4);
  const run = descend(problem, start, { factor: 2, rate: 0.05, steps: 40 });

  it('begin with a product of zero', () => {
    expect(size(times(start.a, start.b))).toBe(0);
    expect(size(start.a)).toBeGreaterThan(0.5);
  });

  it('move only B first, and both from the second on', () => {
    expect(size(run[0]?.a as Matrix)).toBe(0);
    expect(size(run[0]?.b as Matrix)).toBeGreaterThan(0);
    expect(run[1]?.matrixA.values).toEqual(start.a.values);
    expect(run[1]?.matrixB.values).not.toEqual(start.b.values);
    expect(size(plus(run[2]?.matrixA as Matrix, start.a, -1))).toBeGreaterThan(0);
  });

  it('lower the loss at every step', () => {
    const losses = run.map(({ loss }) => loss);
    expect(losses).toHaveLength(41);
    expect(losses).toEqual([...losses].sort((x, y) => y - x));
  });

  it('never move when both factors start at zero', () => {
    const zero = { a: matrix(8, 4, () => 0), b: start.b };
    const stuck = descend(problem, zero, { factor: 2, rate: 0.05, steps: 5 });
    expect(new Set(stuck.map(({ loss }) => loss)).size).toBe(1);
  });

  it('stop when the loss grows beyond use', () => {
    const wild = descend(problem, start, { factor: 100, rate: 0.05, steps: 40 });
    expect(wild.length).toBeLessThan(41);
    expect(wild.every(({ loss }) => Number.isFinite(loss))).toBe(true);
  });
});

describe('merge', () => {
  const row = problem.x.values.slice(0, 8);
  const { apart, merged, left } = merge(row, problem.q, a, b, 2);
  const exact = times(
    matrix(1, 8, (_, j) => row[j] ?? 0),
    plus(problem.q, times(a, b), 2),
  );

  it('gives the same outputs apart and merged, to rounding', () => {
    apart.forEach((value, j) => {
      expect(Math.abs(value - (merged[j] ?? 9))).toBeLessThan(4e-6);
      expect(Math.abs(value - entryOf(exact, 0, j))).toBeLessThan(4e-6);
    });
    expect(apart).not.toEqual(merged);
  });

  it('is undone to rounding', () => {
    expect(left).toBeLessThan(1e-6);
  });
});
