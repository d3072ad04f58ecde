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
