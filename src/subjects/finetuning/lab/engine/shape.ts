/** Sizes of a decoder-only transformer with the norm before each part, as in GPT-2. */
export interface Shape {
  /** Numbers in the vector of a token, d. */
  width: number;
  layers: number;
  /** Attention heads per layer; each sees width / heads numbers. */
  heads: number;
  /** Numbers between the two feed-forward matrices. */
  feedForward: number;
  /** Different tokens. */
  vocabulary: number;
  /** Positions a sequence may have; virtual tokens of a prompt come on top. */
  context: number;
}

/** The model of the lab. */
export const LAB_SHAPE: Shape = {
  width: 64,
  layers: 2,
  heads: 4,
  feedForward: 256,
  vocabulary: 32,
  context: 13,
};

/** The six linear layers of a block, in the order of the forward pass. */
export const matrixKinds = ['query', 'key', 'value', 'output', 'up', 'down'] as const;
export type MatrixKind = (typeof matrixKinds)[number];

/** One matrix of the model: `0.query` is the query matrix of the first layer. */
export type MatrixName = `${number}.${MatrixKind}`;

/** Inputs and outputs of a matrix: x (rows of inputs) times the matrix gives rows of outputs. */
export function matrixSize(shape: Shape, kind: MatrixKind): { inputs: number; outputs: number } {
  const { width, feedForward } = shape;
  return { inputs: kind === 'down' ? feedForward : width, outputs: kind === 'up' ? feedForward : width };
}
