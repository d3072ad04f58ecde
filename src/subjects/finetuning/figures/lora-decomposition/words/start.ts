/** What the view of the start, the scale and merging draws. */
export const words = {
  frozen: '[Q] frozen',
  trained: (matrix: 'A' | 'B') => `[${matrix}] trained`,
  gradient: (gradient: string) => `gradient ${gradient}`,
  size: (size: string) => `size ${size}`,
  oneStep: 'One step',
  pause: 'Pause',
  train: 'Train',
  back: 'Back to the start',
  steps: 'Steps',
  stepsName: 'Steps of training',
  stepsValue: (steps: number) => `${steps} steps`,
  loss: (loss: string) => `Loss ${loss}; each rule is a tenth of the one above`,
  alpha: 'Alpha\u00a0[α]',
  alphaName: 'Alpha',
  alphaValue: (alpha: number, factor: string) => `alpha ${alpha}, factor ${factor}`,
  rankValue: (rank: number, factor: string) => `rank ${rank}, factor ${factor}`,
  legend: (of: {
    inputs: number;
    rows: number;
    outputs: number;
    rate: number;
    factor: number;
    product: number;
  }) =>
    `Toy data, true gradients: least squares on ${of.inputs} seeded inputs of ${of.rows} numbers, ${of.outputs} outputs, a hidden update of rank 2, plain gradient descent with learning rate ${of.rate}. Sizes and gradients are Frobenius norms. A fuller square is a larger number, its sign left out; an empty one is zero. A and B are full at ${of.factor}, both products at ${of.product}.`,
  noRoom: (rank: number, shown: number) =>
    ` The small matrix has no room for rank ${rank}, so rank ${shown} is shown.`,
  merge: {
    summary: 'Merge the pair into Q, and take it out again',
    take: 'Take the pair out again',
    merge: 'Merge',
    whole: 'One matrix, used like [Q]: one product per input, no extra time.',
    apart: 'Apart: [x]·[Q], and ([x]·[A])·[B] beside it. Two extra small products per input.',
    merged: '[Q]* merged',
    outputs: 'Outputs apart and merged',
    caption: 'The first input row, in 32-bit numbers',
    columns: ['output', 'apart', 'merged', 'difference'],
    differ: (gap: string, left: string) =>
      `Apart and merged differ by at most ${gap}: rounding, as the sums run in another order. Taking the product out of [Q]* again leaves [Q] but for ${left} at most.`,
  },
};
