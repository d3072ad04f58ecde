/**
 * The arithmetic of LoRA: an update ΔQ of rows × cols written as A·B, A of rows × r and B of r × cols.
 * Source: Hu et al. 2021, "LoRA", section 4 (there ΔW = B·A with inputs as columns; here inputs are rows).
 */

function checkShape(rows: number, cols: number): void {
  if (!(Number.isInteger(rows) && Number.isInteger(cols) && rows > 0 && cols > 0)) {
    throw new RangeError(`Unexpected shape ${rows} × ${cols}, expected two whole numbers from 1`);
  }
}

/**
 * Numbers held by A and B together: r·(rows + cols).
 * Throws a RangeError for a shape or rank that is not a whole number from 1.
 */
export function loraCount(rows: number, cols: number, r: number): number {
  checkShape(rows, cols);
  if (!(Number.isInteger(r) && r > 0))
    throw new RangeError(`Unexpected rank ${r}, expected a whole number from 1`);
  return r * (rows + cols);
}

/** Numbers in A and B as a share of the rows·cols numbers of the full matrix: 0.008 is 0.8 %; may exceed 1. */
export function loraShare(rows: number, cols: number, r: number): number {
  return loraCount(rows, cols, r) / (rows * cols);
}

/**
 * The rank at which A and B hold as many numbers as the full matrix: rows·cols / (rows + cols).
 * Need not be whole. Below it the pair saves numbers, above it costs more.
 */
export function breakEvenRank(rows: number, cols: number): number {
  checkShape(rows, cols);
  return (rows * cols) / (rows + cols);
}

/** A and B by layers: `columnsOfA[l]` is column l of A (rows numbers), `rowsOfB[l]` is row l of B (cols numbers). */
export interface Factors {
  rows: number;
  cols: number;
  columnsOfA: Float32Array[];
  rowsOfB: Float32Array[];
}

/**
 * One entry of A·B at rank r: the dot product of row i of A and column j of B, Σ A[i][l]·B[l][j] for l < r.
 * Indices from 0. Throws a RangeError outside the matrix or beyond the layers given.
 */
export function productEntry(factors: Factors, i: number, j: number, r: number): number {
  if (!(i >= 0 && i < factors.rows && j >= 0 && j < factors.cols)) {
    throw new RangeError(
      `Unexpected entry ${i}, ${j}, expected one inside ${factors.rows} × ${factors.cols}`,
    );
  }
  if (r > factors.columnsOfA.length) {
    throw new RangeError(`Unexpected rank ${r}, expected at most ${factors.columnsOfA.length}`);
  }
  let sum = 0;
  for (let l = 0; l < r; l++) sum += (factors.columnsOfA[l]?.[i] ?? 0) * (factors.rowsOfB[l]?.[j] ?? 0);
  return sum;
}

/**
 * A block of A·B at rank r, row by row: rows `top` to `top + height`, columns `left` to `left + width`.
 * Goes layer by layer, which reads the factors in the order they are stored.
 */
export function productBlock(
  factors: Factors,
  { top, left, height, width }: { top: number; left: number; height: number; width: number },
  r: number,
): Float64Array {
  const block = new Float64Array(height * width);
  for (let l = 0; l < r; l++) {
    const column = factors.columnsOfA[l];
    const row = factors.rowsOfB[l];
    if (!column || !row) throw new RangeError(`Unexpected rank ${r}, expected at most ${l}`);
    for (let y = 0; y < height; y++) {
      const a = column[top + y] ?? 0;
      for (let x = 0; x < width; x++)
        block[y * width + x] = (block[y * width + x] ?? 0) + a * (row[left + x] ?? 0);
    }
  }
  return block;
}
