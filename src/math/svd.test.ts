import { describe, expect, it } from 'vitest';
import { relativeErrors } from './lowRank.ts';
import { normalDeviates, seededRandom } from './random.ts';
import { type Svd, svd } from './svd.ts';

const normal = (height: number, width: number, seed = 1) => {
  const next = normalDeviates(seededRandom(seed));
  return Float64Array.from({ length: height * width }, next);
};

const dot = (x: Float64Array, y: Float64Array) => x.reduce((sum, value, n) => sum + value * (y[n] ?? 0), 0);

/** Largest entry of |VᵀV − 1|. */
const skew = (vectors: Float64Array[]) =>
  Math.max(
    ...vectors.flatMap((x, n) =>
      vectors.slice(0, n + 1).map((y, m) => Math.abs(dot(x, y) - (n === m ? 1 : 0))),
    ),
  );

const rebuilt = ({ values, left, right }: Svd, height: number, width: number, rank = values.length) =>
  Float64Array.from({ length: height * width }, (_, n) => {
    let sum = 0;
    for (let l = 0; l < rank; l++)
      sum += (values[l] ?? 0) * (left[l]?.[Math.floor(n / width)] ?? 0) * (right[l]?.[n % width] ?? 0);
    return sum;
  });

const distance = (x: Float64Array, y: Float64Array) =>
  Math.sqrt(x.reduce((sum, value, n) => sum + (value - (y[n] ?? 0)) ** 2, 0));

/** Singular values by one-sided Jacobi: columns are turned against each other until all are orthogonal. */
function jacobi(matrix: Float64Array, height: number, width: number): number[] {
  const columns = Array.from({ length: width }, (_, j) =>
    Float64Array.from({ length: height }, (_, i) => matrix[i * width + j] ?? 0),
  );
  for (let sweep = 0; sweep < 30; sweep++) {
    for (let p = 0; p < width; p++)
      for (let q = p + 1; q < width; q++) {
        const x = columns[p] as Float64Array;
        const y = columns[q] as Float64Array;
        const angle = Math.atan2(2 * dot(x, y), dot(x, x) - dot(y, y)) / 2;
        const [c, s] = [Math.cos(angle), Math.sin(angle)];
        for (let i = 0; i < height; i++) {
          const first = x[i] ?? 0;
          const second = y[i] ?? 0;
          x[i] = c * first + s * second;
          y[i] = c * second - s * first;
        }
      }
  }
  return columns.map((x) => Math.sqrt(dot(x, x))).sort((a, b) => b - a);
}

const lowRank = (height: number, width: number, rank: number) =>
  rebuilt(
    {
      values: new Float64Array(rank).fill(1),
      left: Array.from({ length: rank }, (_, l) => normal(height, 1, 10 + l)),
      right: Array.from({ length: rank }, (_, l) => normal(1, width, 50 + l)),
    },
    height,
    width,
  );

const examples: [string, Float64Array, number, number][] = [
  ['square', normal(40, 40), 40, 40],
  ['tall', normal(60, 25), 60, 25],
  ['wide', normal(17, 50), 17, 50],
  ['of rank 3', lowRank(30, 30, 3), 30, 30],
  ['of zeros', new Float64Array(36), 6, 6],
  ['with rows and columns of zeros', normal(12, 12).map((v, n) => (n % 12 < 4 || n < 36 ? 0 : v)), 12, 12],
  ['a bidiagonal one with zeros on its diagonal', Float64Array.from([1, 2, 0, 0, 0, 3, 0, 0, 4]), 3, 3],
  ['a nilpotent one', Float64Array.from({ length: 49 }, (_, n) => (n % 8 === 1 ? 1 : 0)), 7, 7],
  ['with huge and tiny numbers', normal(9, 9).map((v, n) => v * 10 ** ((n % 9) * 3 - 12)), 9, 9],
  ['one row', normal(1, 5), 1, 5],
  ['one number', Float64Array.from([-3]), 1, 1],
];

describe.each(examples)('a matrix %s', (_, matrix, height, width) => {
  const found = svd(matrix, height, width);
  const norm = Math.sqrt(dot(matrix, matrix)) || 1;

  it('has orthonormal vectors', () => {
    expect(skew(found.left)).toBeLessThan(1e-12);
    expect(skew(found.right)).toBeLessThan(1e-12);
  });

  it('is put together again from them', () => {
    expect(distance(rebuilt(found, height, width), matrix) / norm).toBeLessThan(1e-13);
  });

  it('has the singular values that Jacobi finds, largest first', () => {
    const expected = jacobi(matrix, height, width).slice(0, found.values.length);
    found.values.forEach((value, l) => {
      expect(Math.abs(value - (expected[l] ?? 0)) / norm).toBeLessThan(1e-12);
    });
    expect([...found.values]).toEqual([...found.values].sort((a, b) => b - a));
  });

  it('is missed at rank r by the tail of the spectrum', () => {
    const errors = relativeErrors(found.values);
    for (const rank of [0, 1, 3, 10].filter((r) => r <= found.values.length)) {
      const missed = distance(rebuilt(found, height, width, rank), matrix) / norm;
      expect(Math.abs(missed - (errors[rank] ?? 0))).toBeLessThan(1e-12);
    }
  });
});

it('is beaten by no other matrix of the same rank that is tried', () => {
  const [height, width, rank] = [20, 15, 4];
  const matrix = normal(height, width);
  const found = svd(matrix, height, width);
  const best = distance(rebuilt(found, height, width, rank), matrix);
  for (let seed = 100; seed < 140; seed++) {
    const moved = {
      values: found.values,
      left: found.left.map((v, l) => v.map((x, n) => x + 0.02 * (normal(height, 1, seed + l)[n] ?? 0))),
      right: found.right,
    };
    expect(distance(rebuilt(moved, height, width, rank), matrix)).toBeGreaterThan(best);
  }
});

it('gives the same vectors at the rows and columns asked for', () => {
  const matrix = normal(30, 20);
  const all = svd(matrix, 30, 20);
  const some = svd(matrix, 30, 20, { rows: [3, 17], cols: [0, 5, 19] });
  some.left.forEach((vector, l) => {
    expect(vector[0]).toBeCloseTo(all.left[l]?.[3] ?? 9, 12);
    expect(vector[1]).toBeCloseTo(all.left[l]?.[17] ?? 9, 12);
  });
  some.right.forEach((vector, l) => {
    expect(vector[2]).toBeCloseTo(all.right[l]?.[19] ?? 9, 12);
  });
});

it('tells how far it is, up to the end', () => {
  const told: number[] = [];
  svd(normal(64, 64), 64, 64, { progress: (share) => told.push(share) });
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
});

it('refuses numbers that do not fill the shape', () => {
  expect(() => svd([1, 2, 3], 2, 2)).toThrow('Unexpected 3 numbers, expected 2 × 2');
});
