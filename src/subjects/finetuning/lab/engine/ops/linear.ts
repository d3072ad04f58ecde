import type { Engine } from '../engine.ts';
import { NONE, type Tensor } from '../tensor.ts';

/**
 * y = x·w + b: rows × inputs times inputs × outputs.
 * Back: ∂x = ∂y·wᵀ, ∂w = xᵀ·∂y, ∂b = the sum of the rows of ∂y.
 */
export function linear(engine: Engine, x: Tensor, w: Tensor, b?: Tensor): Tensor {
  const { rows } = x;
  const [inputs, outputs] = [w.rows, w.columns];
  const y = engine.result(rows, outputs, [x, w, b]);
  if (b) {
    const { numbers } = engine.memory;
    for (let row = 0; row < rows; row++) numbers.copyWithin(y.at + row * outputs, b.at, b.at + outputs);
  }
  engine.multiply(x.at, w.at, y.at, [rows, inputs, outputs]);
  engine.onTheWayBack(y, () => {
    if (x.gradient !== NONE)
      engine.multiply(y.gradient, w.at, x.gradient, [rows, outputs, inputs], { transposeB: true });
    if (w.gradient !== NONE)
      engine.multiply(x.at, y.gradient, w.gradient, [inputs, rows, outputs], { transposeA: true });
    if (b && b.gradient !== NONE) engine.kernels.addRows(y.gradient, b.gradient, rows, outputs);
  });
  return y;
}
