import type { Run } from './run.ts';
import type { MatrixName } from './shape.ts';
import type { Tensor } from './tensor.ts';
import { parameterShapes } from './transformer.ts';

/** The change of a matrix, inputs × outputs, row by row. */
export interface Delta {
  rows: number;
  cols: number;
  values: Float32Array;
}

/**
 * How far a run has moved a matrix from the base weights: what it holds now less what it held, plus scale · A·B when a
 * LoRA pair is plugged in beside it. Throws a RangeError for a name the model has not.
 */
export function deltaOf(run: Run, base: ArrayLike<number>, matrix: MatrixName): Delta {
  const { engine, parameters, shape } = run.model;
  const weight = parameters.get(`${matrix}.weight`);
  if (!weight) throw new RangeError(`Unexpected matrix “${matrix}”, expected one like 0.query`);
  const { rows, columns } = weight;
  const values = Float32Array.from(engine.values(weight));
  let from = 0;
  for (const [name, height, width] of parameterShapes(shape)) {
    if (name === `${matrix}.weight`) break;
    from += height * width;
  }
  for (let i = 0; i < values.length; i++) values[i] = (values[i] as number) - (base[from + i] as number);
  const product = pairProduct(run, matrix);
  if (product)
    for (let i = 0; i < values.length; i++) values[i] = (values[i] as number) + (product[i] as number);
  return { rows, cols: columns, values };
}

/** scale · A·B of the pair beside a matrix, if there is one. */
function pairProduct({ engine, added }: Run, matrix: MatrixName): Float32Array | undefined {
  const pair = added.lora.get(matrix);
  if (!pair) return undefined;
  const { a, b, scale } = pair;
  return engine.scoped(
    () => {
      const product = engine.tensor(a.rows, b.columns);
      engine.multiply(a.at, b.at, product.at, [a.rows, a.columns, b.columns]);
      return Float32Array.from(engine.values(product), (value) => value * scale);
    },
    { recording: false },
  );
}

/**
 * Adds scale · A·B to every matrix that has a pair and unplugs the pairs. Gives a function that plugs them in again and
 * puts the weights back, bit for bit.
 */
export function mergeLora(run: Run): () => void {
  const { engine, parameters } = run.model;
  const { lora } = run.added;
  const pairs = [...lora];
  const before: [Tensor, Float32Array][] = [];
  for (const [matrix] of pairs) {
    const product = pairProduct(run, matrix) as Float32Array;
    const weight = parameters.get(`${matrix}.weight`) as Tensor;
    const values = engine.values(weight);
    before.push([weight, Float32Array.from(values)]);
    for (let i = 0; i < values.length; i++) values[i] = (values[i] as number) + (product[i] as number);
  }
  lora.clear();
  return () => {
    for (const [weight, values] of before) engine.values(weight).set(values);
    for (const [matrix, pair] of pairs) lora.set(matrix, pair);
  };
}
