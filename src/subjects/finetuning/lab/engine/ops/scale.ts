import type { Engine } from '../engine.ts';
import type { Tensor } from '../tensor.ts';

/** y = factor · x. Back: ∂x = factor · ∂y. For narrow matrices, as in the middle of LoRA: a plain loop. */
export function scale(engine: Engine, x: Tensor, factor: number): Tensor {
  const y = engine.result(x.rows, x.columns, [x]);
  const count = x.rows * x.columns;
  const { numbers } = engine.memory;
  for (let i = 0; i < count; i++) numbers[y.at + i] = factor * (numbers[x.at + i] as number);
  engine.onTheWayBack(y, () => {
    const { numbers } = engine.memory;
    for (let i = 0; i < count; i++)
      numbers[x.gradient + i] =
        (numbers[x.gradient + i] as number) + factor * (numbers[y.gradient + i] as number);
  });
  return y;
}
