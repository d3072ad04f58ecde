import type { Method } from './setup.ts';
import { type MatrixName, matrixKinds, matrixSize } from './shape.ts';
import { commandToken } from './tasks.ts';
import type { Tensor } from './tensor.ts';
import { type Added, type Model, nothingAdded } from './transformer.ts';

/** Which of the model's own parameters a method trains. */
export function trainsOwn(method: Method): (name: string) => boolean {
  switch (method.id) {
    case 'full':
      return () => true;
    case 'bitfit':
      return (name) => name.endsWith('.bias') || name.endsWith('.offset');
    case 'head':
      return (name) => name === 'head';
    default:
      return () => false;
  }
}

/** What a method adds to the model, with its starting values: the model answers as before, but for a prompt. */
export function addMethod({ engine, shape, parameters }: Model, method: Method, random: () => number): Added {
  const added = nothingAdded();
  const trained = (rows: number, columns: number) => engine.tensor(rows, columns, true);
  const layers = Array.from({ length: shape.layers }, (_, layer) => layer);

  /** Uniform with the spread PyTorch gives a linear layer, ±1/√inputs: no function that browsers compute differently. */
  function startRandom(tensor: Tensor): Tensor {
    const bound = 1 / Math.sqrt(tensor.rows);
    const values = engine.values(tensor);
    for (let i = 0; i < values.length; i++) values[i] = (2 * random() - 1) * bound;
    return tensor;
  }

  if (method.id === 'lora')
    for (const layer of layers)
      for (const kind of matrixKinds) {
        if (!method.matrices.includes(kind)) continue;
        const { inputs, outputs } = matrixSize(shape, kind);
        const name: MatrixName = `${layer}.${kind}`;
        added.lora.set(name, {
          a: startRandom(trained(inputs, method.rank)),
          b: trained(method.rank, outputs),
          scale: method.alpha / method.rank,
        });
      }

  if (method.id === 'adapter')
    for (const layer of layers)
      for (const place of ['attention', 'feed-forward']) {
        if (method.placement !== 'both' && method.placement !== place) continue;
        added.adapters.set(`${layer}.${place}`, {
          down: startRandom(trained(shape.width, method.bottleneck)),
          downBias: trained(1, method.bottleneck),
          up: trained(method.bottleneck, shape.width),
          upBias: trained(1, shape.width),
        });
      }

  if (method.id === 'prompt') {
    const prompt = trained(method.tokens, shape.width);
    const values = engine.values(prompt);
    const table = engine.values(parameters.get('tokens') as Tensor);
    const from = commandToken('new') * shape.width;
    // A little noise sets the vectors apart: alike, they would stay alike.
    for (let i = 0; i < values.length; i++)
      values[i] = (table[from + (i % shape.width)] as number) + (2 * random() - 1) * 0.1;
    added.prompt = prompt;
  }
  return added;
}

/** The tensors a method added, by name, in a fixed order. */
export function addedTensors(added: Added): [name: string, tensor: Tensor][] {
  return [
    ...[...added.lora].flatMap(([name, { a, b }]): [string, Tensor][] => [
      [`${name}.lora_A`, a],
      [`${name}.lora_B`, b],
    ]),
    ...[...added.adapters].flatMap(([place, { down, downBias, up, upBias }]): [string, Tensor][] => [
      [`${place}.adapter.down.weight`, down],
      [`${place}.adapter.down.bias`, downBias],
      [`${place}.adapter.up.weight`, up],
      [`${place}.adapter.up.bias`, upBias],
    ]),
    ...(added.prompt ? ([['prompt', added.prompt]] as [string, Tensor][]) : []),
  ];
}
