import * as tf from '@tensorflow/tfjs-core';
import type { Shape } from '../../lab/engine/shape.ts';

/** The model of the lab written in TensorFlow.js, parameter names as in `parameterShapes`. */
export type TfParameters = Record<string, tf.Tensor>;

const SQRT_2_OVER_PI = Math.sqrt(2 / Math.PI);

/** Mean cross-entropy over the predictions that are judged; tokens and right as in `JaxBatch`. */
export function tfLoss(
  { width, heads, layers }: Shape,
  parameters: TfParameters,
  tokens: tf.Tensor3D,
  right: tf.Tensor3D,
  judged: number,
): tf.Scalar {
  const [batch, length] = tokens.shape;
  const size = width / heads;
  const get = (name: string) => parameters[name] as tf.Tensor;
  const flat = (x: tf.Tensor) => tf.reshape(x, [batch * length, -1]);

  function norm(name: string, x: tf.Tensor): tf.Tensor {
    const { mean, variance } = tf.moments(x, -1, true);
    const normal = tf.mul(tf.sub(x, mean), tf.rsqrt(tf.add(variance, 1e-5)));
    return tf.add(tf.mul(normal, get(`${name}.gain`)), get(`${name}.offset`));
  }
  const linear = (name: string, x: tf.Tensor) =>
    tf.add(tf.matMul(x, get(`${name}.weight`)), get(`${name}.bias`));
  const split = (x: tf.Tensor) => tf.transpose(tf.reshape(x, [batch, length, heads, size]), [0, 2, 1, 3]);
  const gelu = (x: tf.Tensor) =>
    tf.mul(x, tf.sigmoid(tf.mul(tf.add(x, tf.mul(tf.mul(tf.mul(x, x), x), 0.044715)), 2 * SQRT_2_OVER_PI)));

  const later = tf.tensor2d(
    Array.from({ length }, (_, i) => Array.from({ length }, (_, j) => (j > i ? -1e9 : 0))),
  );
  const embedded = tf.reshape(tf.matMul(flat(tokens), get('tokens')), [batch, length, width]);
  let x = flat(tf.add(embedded, get('positions')));
  for (let layer = 0; layer < layers; layer++) {
    const before = norm(`${layer}.norm1`, x);
    const [q, k, v] = ['query', 'key', 'value'].map((kind) => split(linear(`${layer}.${kind}`, before)));
    const scores = tf.mul(tf.matMul(q as tf.Tensor, k as tf.Tensor, false, true), 1 / Math.sqrt(size));
    const heard = tf.matMul(tf.softmax(tf.add(scores, later)), v as tf.Tensor);
    x = tf.add(x, linear(`${layer}.output`, flat(tf.transpose(heard, [0, 2, 1, 3]))));
    x = tf.add(x, linear(`${layer}.down`, gelu(linear(`${layer}.up`, norm(`${layer}.norm2`, x)))));
  }
  const probabilities = tf.softmax(tf.matMul(norm('norm', x), get('head')));
  return tf.mul(tf.sum(tf.mul(tf.log(probabilities), flat(right))), -1 / judged);
}
