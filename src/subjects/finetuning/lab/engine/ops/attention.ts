import type { Engine } from '../engine.ts';
import { NONE, type Tensor } from '../tensor.ts';

/**
 * Causal self-attention: for each sequence and head, softmax(q·kᵀ/√size)·v over the positions up to its own.
 * q, k, v hold `length` rows for each sequence. Source: Vaswani et al. 2017, arXiv 1706.03762, section 3.2.
 */
export function attention(
  engine: Engine,
  [q, k, v]: [Tensor, Tensor, Tensor],
  { length, heads }: { length: number; heads: number },
): Tensor {
  const y = engine.result(q.rows, q.columns, [q, k, v]);
  const batch = q.rows / length;
  const size = q.columns / heads;
  const weights = engine.arena.reserve(batch * heads * length * length);
  engine.kernels.attention(q.at, k.at, v.at, y.at, weights, batch, length, heads, size);
  engine.onTheWayBack(y, () => {
    const [byQ, byK, byV] = [q, k, v].map(({ gradient, rows, columns }) =>
      gradient === NONE ? engine.arena.take(rows * columns) : gradient,
    ) as [number, number, number];
    const scratch = engine.arena.reserve(length);
    engine.kernels.attentionBack(
      q.at,
      k.at,
      v.at,
      weights,
      y.gradient,
      byQ,
      byK,
      byV,
      scratch,
      batch,
      length,
      heads,
      size,
    );
  });
  return y;
}
