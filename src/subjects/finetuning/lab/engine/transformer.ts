import type { Engine } from './engine.ts';
import { add } from './ops/add.ts';
import { attention } from './ops/attention.ts';
import { embed } from './ops/embed.ts';
import { gelu } from './ops/gelu.ts';
import { layerNorm } from './ops/layerNorm.ts';
import { linear } from './ops/linear.ts';
import { scale } from './ops/scale.ts';
import { type MatrixKind, type MatrixName, matrixKinds, matrixSize, type Shape } from './shape.ts';
import type { Tensor } from './tensor.ts';

/** Name and shape of every tensor of the model, in the order of its file. */
export function parameterShapes(shape: Shape): [name: string, rows: number, columns: number][] {
  const { width, layers, vocabulary, context } = shape;
  const norm = (name: string): [string, number, number][] => [
    [`${name}.gain`, 1, width],
    [`${name}.offset`, 1, width],
  ];
  const matrix = (layer: number, kind: MatrixKind): [string, number, number][] => {
    const { inputs, outputs } = matrixSize(shape, kind);
    return [
      [`${layer}.${kind}.weight`, inputs, outputs],
      [`${layer}.${kind}.bias`, 1, outputs],
    ];
  };
  return [
    ['tokens', vocabulary, width],
    ['positions', context, width],
    ...Array.from({ length: layers }, (_, layer) => [
      ...norm(`${layer}.norm1`),
      ...matrixKinds.slice(0, 4).flatMap((kind) => matrix(layer, kind)),
      ...norm(`${layer}.norm2`),
      ...matrixKinds.slice(4).flatMap((kind) => matrix(layer, kind)),
    ]).flat(),
    ...norm('norm'),
    ['head', width, vocabulary],
  ];
}

/** ΔQ = scale · A·B beside a matrix: A is inputs × rank, B rank × outputs. */
interface LoraPair {
  a: Tensor;
  b: Tensor;
  scale: number;
}

/** out = h + GELU(h·down + downBias)·up + upBias. */
interface Adapter {
  down: Tensor;
  downBias: Tensor;
  up: Tensor;
  upBias: Tensor;
}

/** What methods put beside, into and in front of the model. */
export interface Added {
  lora: Map<MatrixName, LoraPair>;
  /** By place: `0.attention`, `0.feed-forward`, … */
  adapters: Map<string, Adapter>;
  prompt?: Tensor;
}

export const nothingAdded = (): Added => ({ lora: new Map(), adapters: new Map() });

export interface Model {
  engine: Engine;
  shape: Shape;
  parameters: Map<string, Tensor>;
}

/**
 * Logits for the next token at every position of each sequence, prompt first: batch·(prompt + length) rows.
 * `tokens` holds sequences of `length` tokens, one after the other.
 */
export function forward(
  { engine, shape, parameters }: Model,
  added: Added,
  tokens: Uint8Array,
  length: number,
): Tensor {
  const get = (name: string) => parameters.get(name) as Tensor;
  const norm = (name: string, x: Tensor) => layerNorm(engine, x, get(`${name}.gain`), get(`${name}.offset`));

  function project(layer: number, kind: MatrixKind, x: Tensor): Tensor {
    const y = linear(engine, x, get(`${layer}.${kind}.weight`), get(`${layer}.${kind}.bias`));
    const pair = added.lora.get(`${layer}.${kind}`);
    if (!pair) return y;
    return add(engine, y, linear(engine, scale(engine, linear(engine, x, pair.a), pair.scale), pair.b));
  }

  function adapted(place: string, h: Tensor): Tensor {
    const adapter = added.adapters.get(place);
    if (!adapter) return h;
    const narrow = gelu(engine, linear(engine, h, adapter.down, adapter.downBias));
    return add(engine, h, linear(engine, narrow, adapter.up, adapter.upBias));
  }

  const { prompt } = added;
  let x = embed(engine, tokens, length, { table: get('tokens'), positions: get('positions'), prompt });
  for (let layer = 0; layer < shape.layers; layer++) {
    const before = norm(`${layer}.norm1`, x);
    const [q, k, v] = [
      project(layer, 'query', before),
      project(layer, 'key', before),
      project(layer, 'value', before),
    ];
    const heard = attention(engine, [q, k, v], {
      length: (prompt?.rows ?? 0) + length,
      heads: shape.heads,
    });
    x = add(engine, x, adapted(`${layer}.attention`, project(layer, 'output', heard)));
    const wide = gelu(engine, project(layer, 'up', norm(`${layer}.norm2`, x)));
    x = add(engine, x, adapted(`${layer}.feed-forward`, project(layer, 'down', wide)));
  }
  return linear(engine, norm('norm', x), get('head'));
}
