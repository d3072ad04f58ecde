import type { Engine } from '../engine.ts';
import { NONE, type Tensor } from '../tensor.ts';

/** Each row to mean 0 and deviation 1, then times gain plus offset. Source: Ba et al. 2016, arXiv 1607.06450. */
export function layerNorm(engine: Engine, x: Tensor, gain: Tensor, offset: Tensor): Tensor {
  const { rows, columns } = x;
  const y = engine.result(rows, columns, [x, gain, offset]);
  const moments = engine.arena.reserve(2 * rows);
  engine.kernels.layerNorm(x.at, gain.at, offset.at, y.at, moments, rows, columns);
  engine.onTheWayBack(y, () => {
    const [byX, byGain, byOffset] = [x, gain, offset].map(({ gradient, rows, columns }) =>
      gradient === NONE ? engine.arena.take(rows * columns) : gradient,
    ) as [number, number, number];
    engine.kernels.layerNormBack(x.at, gain.at, moments, y.gradient, byX, byGain, byOffset, rows, columns);
  });
  return y;
}
