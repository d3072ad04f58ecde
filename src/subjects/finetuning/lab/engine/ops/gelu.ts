import type { Engine } from '../engine.ts';
import type { Tensor } from '../tensor.ts';

/** The activation between two matrices, GELU in its tanh form. Source: Hendrycks and Gimpel 2016, arXiv 1606.08415, section 2. */
export function gelu(engine: Engine, x: Tensor): Tensor {
  const y = engine.result(x.rows, x.columns, [x]);
  const count = x.rows * x.columns;
  engine.kernels.gelu(x.at, y.at, count);
  engine.onTheWayBack(y, () => engine.kernels.geluBack(x.at, y.gradient, x.gradient, count));
  return y;
}
