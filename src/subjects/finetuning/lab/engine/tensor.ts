/** Stands for a gradient nobody asks for. */
export const NONE = -1;

/** A matrix in the memory of the engine, row by row. A vector is a matrix of one row. */
export interface Tensor {
  rows: number;
  columns: number;
  /** Where its numbers begin. */
  at: number;
  /** Where ∂loss/∂(its numbers) begins, or NONE: then nothing before it is trained, and it itself is not. */
  gradient: number;
}
