/**
 * The arithmetic that takes the time. Every operand is an index into one long array of numbers, the memory of the
 * engine; matrices are stored row by row. Written twice: for WebAssembly SIMD (simd/kernels.ts) and in plain
 * TypeScript (scalarKernels.ts). The two round differently in the last digits; each alone gives the same bits every
 * time. WebAssembly does so in every browser, since it calls no `Math.exp`, which browsers compute differently.
 */
export interface Kernels {
  /**
   * c += op(a)·op(b): `rows` × `inner` times `inner` × `columns`. With transposeA = 1, a is stored as inner × rows; with
   * transposeB = 1, b as columns × inner. `scratch`: room for `multiplyScratch(inner, columns)` numbers.
   */
  multiply(
    a: number,
    b: number,
    c: number,
    rows: number,
    inner: number,
    columns: number,
    transposeA: 0 | 1,
    transposeB: 0 | 1,
    scratch: number,
  ): void;
  /** into = a + b. */
  add(a: number, b: number, into: number, count: number): void;
  /** into += the sum of the rows of x. */
  addRows(x: number, into: number, rows: number, columns: number): void;
  /** into = GELU(x) in its tanh form, 0.5x(1 + tanh(√(2/π)(x + 0.044715x³))). */
  gelu(x: number, into: number, count: number): void;
  /** byX += byOut · slope of GELU at x. */
  geluBack(x: number, byOut: number, byX: number, count: number): void;
  /** into = (x − mean)/deviation · gain + offset, row by row; keeps mean and 1/deviation of each row in `moments`. */
  layerNorm(
    x: number,
    gain: number,
    offset: number,
    into: number,
    moments: number,
    rows: number,
    width: number,
  ): void;
  /** Adds to the gradients by x, gain and offset. */
  layerNormBack(
    x: number,
    gain: number,
    moments: number,
    byOut: number,
    byX: number,
    byGain: number,
    byOffset: number,
    rows: number,
    width: number,
  ): void;
  /** into = softmax of each row of x. */
  softmax(x: number, into: number, rows: number, columns: number): void;
  /**
   * into = softmax(q·kᵀ/√size)·v for each sequence and head, each position looking at itself and those before.
   * q, k, v: batch·length rows of heads·size numbers. Keeps the attention, batch·heads·length² numbers, in `weights`.
   */
  attention(
    q: number,
    k: number,
    v: number,
    into: number,
    weights: number,
    batch: number,
    length: number,
    heads: number,
    size: number,
  ): void;
  /** Adds to the gradients by q, k and v. `scratch`: room for `length` numbers. */
  attentionBack(
    q: number,
    k: number,
    v: number,
    weights: number,
    byOut: number,
    byQ: number,
    byK: number,
    byV: number,
    scratch: number,
    batch: number,
    length: number,
    heads: number,
    size: number,
  ): void;
  /**
   * One update of `count` parameters by AdamW; `correction1` = 1 − beta1ᵗ, `correction2` = 1 − beta2ᵗ.
   * Source: Loshchilov and Hutter 2019, arXiv 1711.05101, algorithm 2.
   */
  adamW(
    parameters: number,
    gradients: number,
    first: number,
    second: number,
    count: number,
    rate: number,
    beta1: number,
    beta2: number,
    epsilon: number,
    decay: number,
    correction1: number,
    correction2: number,
  ): void;
}

/** Rows and columns of c that `multiply` works out together, so that their sums stay in registers. */
const TILE_ROWS = 4;
const TILE_COLUMNS = 8;

/** Numbers `multiply` needs to lay out b in panels, four rows of a, and one tile of c. */
export const multiplyScratch = (inner: number, columns: number): number =>
  inner * Math.ceil(columns / TILE_COLUMNS) * TILE_COLUMNS + inner * TILE_ROWS + TILE_ROWS * TILE_COLUMNS;

export const NORM_EPSILON = 1e-5;
