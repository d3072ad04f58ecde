import type { Engine } from '../engine.ts';
import { NONE, type Tensor } from '../tensor.ts';

/** y = a + b, of equal shapes. Back: ∂y goes to both. */
export function add(engine: Engine, a: Tensor, b: Tensor): Tensor {
  const y = engine.result(a.rows, a.columns, [a, b]);
  const count = a.rows * a.columns;
  engine.kernels.add(a.at, b.at, y.at, count);
  engine.onTheWayBack(y, () => {
    for (const { gradient } of [a, b])
      if (gradient !== NONE) engine.kernels.add(gradient, y.gradient, gradient, count);
  });
  return y;
}
