import type { Engine } from '../engine.ts';
import type { Tensor } from '../tensor.ts';

/** Marks a row whose prediction is not judged. */
export const IGNORED = 255;

export interface Judged {
  /** The mean of −ln(probability of the right token) over the rows that are judged, in nats. */
  loss: number;
  /** The most probable token of every row. */
  predicted: Uint8Array;
}

/**
 * The loss of logits, one row for each prediction, at the right tokens.
 * Back, for a row that is judged: ∂logits = (softmax(logits) − 1 at the right token) / number of rows judged.
 */
export function crossEntropy(engine: Engine, logits: Tensor, right: Uint8Array): Judged {
  const { rows, columns } = logits;
  const probabilities = engine.arena.reserve(rows * columns);
  engine.kernels.softmax(logits.at, probabilities, rows, columns);
  const { numbers } = engine.memory;
  const predicted = new Uint8Array(rows);
  let sum = 0;
  let judged = 0;
  for (let row = 0; row < rows; row++) {
    const at = probabilities + row * columns;
    let best = 0;
    for (let j = 1; j < columns; j++)
      if ((numbers[at + j] as number) > (numbers[at + best] as number)) best = j;
    predicted[row] = best;
    const token = right[row] as number;
    if (token === IGNORED) continue;
    judged += 1;
    sum -= Math.log(numbers[at + token] as number);
  }
  engine.onTheWayBack(logits, () => {
    const { numbers } = engine.memory;
    for (let row = 0; row < rows; row++) {
      const token = right[row] as number;
      if (token === IGNORED) continue;
      for (let j = 0; j < columns; j++) {
        const at = row * columns + j;
        numbers[logits.gradient + at] =
          ((numbers[probabilities + at] as number) - (j === token ? 1 : 0)) / judged;
      }
    }
  });
  return { loss: sum / judged, predicted };
}
