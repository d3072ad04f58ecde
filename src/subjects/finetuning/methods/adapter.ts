/**
 * Counting bottleneck adapters. d is the width of the model, m the width of the middle of an adapter; sizes are whole
 * numbers from 1. Source: Houlsby et al. 2019, arXiv 1902.00751, section 2.1.
 */

function checkSize(size: number): void {
  if (!(Number.isInteger(size) && size > 0))
    throw new RangeError(`Unexpected size ${size}, expected a whole number from 1`);
}

/** A linear layer: `inputs · outputs` weights and `outputs` biases. Throws a RangeError for other sizes. */
export function linearCount(inputs: number, outputs: number): number {
  checkSize(inputs);
  checkSize(outputs);
  return inputs * outputs + outputs;
}

/** One adapter: down-projection d·m + m and up-projection m·d + d, together 2dm + m + d. */
export function adapterCount(d: number, m: number): number {
  return linearCount(d, m) + linearCount(m, d);
}

/** All adapters of a model: `blocks · perBlock · (2dm + m + d)`. Layer norms and head come on top. */
export function adaptersCount(blocks: number, perBlock: number, d: number, m: number): number {
  return blocks * perBlock * adapterCount(d, m);
}

/** Trained share of frozen and added parameters together, from 0 to 1. */
export function trainedShare(trained: number, frozen: number): number {
  return trained / (frozen + trained);
}
