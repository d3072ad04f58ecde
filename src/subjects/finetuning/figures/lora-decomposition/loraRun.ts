import { normalDeviates, seededRandom } from '../../../../math/random.ts';

/**
 * LoRA trained on a problem small enough to see: least squares with a frozen matrix Q, full-batch gradient descent on
 * A and B. Source of the start and of the factor α/r: Hu et al. 2021, "LoRA", section 4.1.
 */

export interface Matrix {
  rows: number;
  cols: number;
  /** Row by row. */
  values: Float64Array;
}

export function matrix(rows: number, cols: number, entry: (i: number, j: number) => number): Matrix {
  return {
    rows,
    cols,
    values: Float64Array.from({ length: rows * cols }, (_, n) => entry(Math.floor(n / cols), n % cols)),
  };
}

export function entryOf(m: Matrix, i: number, j: number): number {
  return m.values[i * m.cols + j] as number;
}

/** a·b, or aᵀ·b, or a·bᵀ. */
export function times(a: Matrix, b: Matrix, turned?: 'first' | 'second'): Matrix {
  const [rows, inner] = turned === 'first' ? [a.cols, a.rows] : [a.rows, a.cols];
  const cols = turned === 'second' ? b.rows : b.cols;
  // How far apart entries lie along a row of the left factor and down a column of the right one.
  const [downA, alongA] = turned === 'first' ? [1, a.cols] : [a.cols, 1];
  const [downB, alongB] = turned === 'second' ? [1, b.cols] : [b.cols, 1];
  const values = new Float64Array(rows * cols);
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < cols; j++) {
      let sum = 0;
      for (let l = 0; l < inner; l++)
        sum += (a.values[i * downA + l * alongA] as number) * (b.values[l * downB + j * alongB] as number);
      values[i * cols + j] = sum;
    }
  return { rows, cols, values };
}

/** a + by·b. */
export function plus(a: Matrix, b: Matrix, by = 1): Matrix {
  return { ...a, values: a.values.map((value, n) => value + by * (b.values[n] as number)) };
}

/** Frobenius norm: the root of the sum of squares. */
export function size(m: Matrix): number {
  return Math.sqrt(m.values.reduce((sum, value) => sum + value ** 2, 0));
}

/**
 * Inputs one per row, the frozen matrix, and the matrix that gives the outputs wanted. All that training sees of the
 * inputs is xᵀ·x / N, known beforehand: a step costs nothing for each of them.
 */
export interface LeastSquares {
  x: Matrix;
  q: Matrix;
  best: Matrix;
  /** xᵀ·x / N over N inputs. */
  squares: Matrix;
}

export interface Gradients {
  loss: number;
  a: Matrix;
  b: Matrix;
}

/**
 * Loss ‖x·D‖² / 2N over N inputs, where D = q + f·a·b − best is what is still wrong, and its gradients for a and b:
 * with G = xᵀ·x·D / N the loss is ½·⟨D, G⟩, and they are f·G·bᵀ and f·aᵀ·G.
 */
export function gradients(
  { q, best, squares }: LeastSquares,
  a: Matrix,
  b: Matrix,
  factor: number,
): Gradients {
  const wrong = plus(plus(q, times(a, b), factor), best, -1);
  const g = times(squares, wrong);
  const scaled = (m: Matrix) => ({ ...m, values: m.values.map((value) => factor * value) });
  return {
    loss: g.values.reduce((sum, value, n) => sum + value * (wrong.values[n] as number), 0) / 2,
    a: scaled(times(g, b, 'second')),
    b: scaled(times(a, g, 'first')),
  };
}

export interface Moment extends Gradients {
  matrixA: Matrix;
  matrixB: Matrix;
}

/** A loss this many times the first is no longer followed. */
const LOST = 1e4;

/**
 * Gradient descent on a and b: the state before the first step and after each. The gradients of a moment are those of
 * its next step. Ends early when the loss has grown beyond all use.
 */
export function descend(
  problem: LeastSquares,
  start: { a: Matrix; b: Matrix },
  { factor, rate, steps }: { factor: number; rate: number; steps: number },
): Moment[] {
  let { a, b } = start;
  const moments: Moment[] = [];
  for (let n = 0; n <= steps; n++) {
    const found = gradients(problem, a, b, factor);
    moments.push({ ...found, matrixA: a, matrixB: b });
    if (found.loss > LOST * (moments[0] as Moment).loss) break;
    a = plus(a, found.a, -rate);
    b = plus(b, found.b, -rate);
  }
  return moments;
}

/** A seeded problem whose best update has rank `rank`: inputs normal, Q and the hidden update of moderate size. */
export function seededProblem(
  seed: number,
  { inputs, rows, cols, rank }: { inputs: number; rows: number; cols: number; rank: number },
): LeastSquares {
  const next = normalDeviates(seededRandom(seed));
  const x = matrix(inputs, rows, next);
  const q = matrix(rows, cols, () => next() / 2);
  const hidden = times(
    matrix(rows, rank, next),
    matrix(rank, cols, () => next() / 2),
  );
  const sums = times(x, x, 'first');
  const squares = { ...sums, values: sums.values.map((sum) => sum / inputs) };
  return { x, q, best: plus(q, hidden), squares };
}

/** A starts with small random numbers, B with zeros. Column l of A is the same at every rank. */
export function seededStart(
  seed: number,
  rows: number,
  cols: number,
  rank: number,
): { a: Matrix; b: Matrix } {
  const columns = Array.from({ length: rank }, (_, l) => {
    const next = normalDeviates(seededRandom(seed + l));
    return Array.from({ length: rows }, () => next() / Math.sqrt(3 * rows));
  });
  return { a: matrix(rows, rank, (i, l) => columns[l]?.[i] ?? 0), b: matrix(rank, cols, () => 0) };
}

export interface Merged {
  /** Outputs of the row with Q and the pair apart, and with the merged matrix. */
  apart: number[];
  merged: number[];
  /** Largest difference between Q and what is left of Q* when the product is taken away again. */
  left: number;
}

const f = Math.fround;

/** A row times a matrix, each product and each sum rounded to 32 bits. */
function rowTimes(row: ArrayLike<number>, m: Matrix): number[] {
  return Array.from({ length: m.cols }, (_, j) => {
    let sum = 0;
    for (let i = 0; i < m.rows; i++) sum = f(sum + f((row[i] as number) * entryOf(m, i, j)));
    return sum;
  });
}

/** One input row through Q and the pair apart and merged, in the 32-bit arithmetic of a model. */
export function merge(row: ArrayLike<number>, q: Matrix, a: Matrix, b: Matrix, factor: number): Merged {
  const short = (m: Matrix) => matrix(m.rows, m.cols, (i, j) => f(entryOf(m, i, j)));
  const [q32, a32, b32] = [short(q), short(a), short(b)];
  const input = Array.from(row, f);
  const update = short(times(a32, b32));
  const added = matrix(q.rows, q.cols, (i, j) => f(factor * entryOf(update, i, j)));
  const whole = short(plus(q32, added));
  const through = rowTimes(rowTimes(input, a32), b32);
  const back = short(plus(whole, added, -1));
  return {
    apart: rowTimes(input, q32).map((value, j) => f(value + f(factor * (through[j] as number)))),
    merged: rowTimes(input, whole),
    left: Math.max(...plus(back, q32, -1).values.map(Math.abs)),
  };
}
