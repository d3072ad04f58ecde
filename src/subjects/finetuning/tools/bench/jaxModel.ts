import { nn, numpy as np } from '@jax-js/jax';
import type { Shape } from '../../lab/engine/shape.ts';

/** The model of the lab written in jax-js, parameter names as in `parameterShapes`: an implementation by other hands. */
export type JaxParameters = Record<string, np.Array>;

export interface JaxBatch {
  /** Tokens, batch × length, as numbers from 0 to 1 over the vocabulary. */
  tokens: np.Array;
  /** The right next tokens in the same way; rows of zeros where none is judged. */
  right: np.Array;
}

/** Mean cross-entropy over the predictions that are judged. Takes ownership of its arguments, as jax-js wants. */
export function jaxLoss(
  shape: Shape,
  judged: number,
): (parameters: JaxParameters, batch: JaxBatch) => np.Array {
  const { width, heads, layers } = shape;
  return (parameters, { tokens, right }) => {
    const [batch = 0, length = 0] = tokens.shape;
    const get = (name: string) => (parameters[name] as np.Array).ref;
    const norm = (name: string, x: np.Array) =>
      nn
        .standardize(x, -1, { epsilon: 1e-5 })
        .mul(get(`${name}.gain`))
        .add(get(`${name}.offset`));
    const linear = (name: string, x: np.Array) =>
      np.matmul(x, get(`${name}.weight`)).add(get(`${name}.bias`));
    const split = (x: np.Array) => x.reshape([batch, length, heads, width / heads]);

    let x = np.matmul(tokens, get('tokens')).add(get('positions'));
    for (let layer = 0; layer < layers; layer++) {
      const before = norm(`${layer}.norm1`, x.ref);
      const [q, k, v] = [
        split(linear(`${layer}.query`, before.ref)),
        split(linear(`${layer}.key`, before.ref)),
        split(linear(`${layer}.value`, before)),
      ];
      const heard = nn.dotProductAttention(q, k, v, { isCausal: true }).reshape([batch, length, width]);
      x = x.add(linear(`${layer}.output`, heard));
      const wide = nn.gelu(linear(`${layer}.up`, norm(`${layer}.norm2`, x.ref)));
      x = x.add(linear(`${layer}.down`, wide));
    }
    const logits = np.matmul(norm('norm', x), get('head'));
    for (const parameter of Object.values(parameters)) parameter.dispose();
    return nn
      .logSoftmax(logits, -1)
      .mul(right)
      .sum()
      .mul(-1 / judged);
  };
}
