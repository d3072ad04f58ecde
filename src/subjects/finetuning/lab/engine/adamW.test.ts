import { expect, it } from 'vitest';
import { nodeEngine } from '../../tools/nodeEngine.ts';
import { AdamW } from './adamW.ts';
import { plainMemory } from './arena.ts';
import { Engine } from './engine.ts';
import { linear } from './ops/linear.ts';
import { scalarKernels } from './scalarKernels.ts';

const engines: [string, () => Engine][] = [
  ['WebAssembly', nodeEngine],
  [
    'TypeScript',
    () => {
      const memory = plainMemory(Float32Array);
      return new Engine(memory, scalarKernels(memory));
    },
  ],
];

/**
 * Published values: a linear regression of four points by PyTorch's AdamW with its defaults (decay 0.01) and a rate of
 * 0.1, after 100 steps: weights 2.7257 and 0.7097, bias 0.7873. Source: huggingface/candle, candle-nn/tests/optim.rs,
 * `adamw_linear_regression`, which gives the PyTorch code beside them.
 */
it.each(engines)('takes the steps PyTorch takes, in %s', (_, make) => {
  const engine = make();
  const [x, w, b] = [engine.tensor(4, 2), engine.tensor(2, 1, true), engine.tensor(1, 1, true)];
  const points = [
    [2, 1],
    [7, 4],
    [-4, 12],
    [5, 8],
  ] as const;
  engine.values(x).set(points.flat());
  const optimiser = new AdamW(engine, [w, b], { beta1: 0.9, beta2: 0.999, epsilon: 1e-8, decay: 0.01 });
  for (let step = 0; step < 100; step++) {
    engine.scoped(() => {
      const y = linear(engine, x, w, b);
      points.forEach(([x1, x2], i) => {
        const apart = (engine.values(y)[i] as number) - (3 * x1 + x2 - 2);
        engine.gradients(y)[i] = 2 * apart;
      });
      engine.backward();
    });
    optimiser.step(0.1);
  }
  expect(engine.values(w)[0]).toBeCloseTo(2.7257, 4);
  expect(engine.values(w)[1]).toBeCloseTo(0.7097, 4);
  expect(engine.values(b)[0]).toBeCloseTo(0.7873, 4);
});
