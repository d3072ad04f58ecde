import { beforeEach, describe, expect, it } from 'vitest';
import { normalDeviates, seededRandom } from '../../../../../math/random.ts';
import { nodeEngine } from '../../../tools/nodeEngine.ts';
import { plainMemory } from '../arena.ts';
import { Engine } from '../engine.ts';
import { scalarKernels } from '../scalarKernels.ts';
import type { Tensor } from '../tensor.ts';
import { add } from './add.ts';
import { attention } from './attention.ts';
import { crossEntropy, IGNORED } from './crossEntropy.ts';
import { embed } from './embed.ts';
import { gelu } from './gelu.ts';
import { layerNorm } from './layerNorm.ts';
import { linear } from './linear.ts';
import { scale } from './scale.ts';

const exact = () => {
  const memory = plainMemory(Float64Array);
  return new Engine(memory, scalarKernels(memory));
};
const single = () => {
  const memory = plainMemory(Float32Array);
  return new Engine(memory, scalarKernels(memory));
};
/** An operation on inputs of the shapes given. All sizes differ, and few are multiples of the kernels' tiles. */
interface Case {
  shapes: [number, number][];
  apply(engine: Engine, inputs: Tensor[]): Tensor;
}

const all = (inputs: Tensor[]) => inputs as [Tensor, Tensor, Tensor];

const cases: Record<string, Case> = {
  linear: {
    shapes: [
      [7, 5],
      [5, 11],
      [1, 11],
    ],
    apply: (engine, [x, w, b]) => linear(engine, x as Tensor, w as Tensor, b),
  },
  'linear on whole tiles, without bias': {
    shapes: [
      [8, 4],
      [4, 16],
    ],
    apply: (engine, [x, w]) => linear(engine, x as Tensor, w as Tensor),
  },
  'add, of one to itself': {
    shapes: [[3, 5]],
    apply: (engine, [x]) => add(engine, x as Tensor, x as Tensor),
  },
  add: {
    shapes: [
      [3, 5],
      [3, 5],
    ],
    apply: (engine, [a, b]) => add(engine, a as Tensor, b as Tensor),
  },
  scale: { shapes: [[3, 5]], apply: (engine, [x]) => scale(engine, x as Tensor, -1.7) },
  gelu: { shapes: [[5, 7]], apply: (engine, [x]) => gelu(engine, x as Tensor) },
  layerNorm: {
    shapes: [
      [5, 12],
      [1, 12],
      [1, 12],
    ],
    apply: (engine, inputs) => layerNorm(engine, ...all(inputs)),
  },
  attention: {
    shapes: [
      [6, 24],
      [6, 24],
      [6, 24],
    ],
    apply: (engine, inputs) => attention(engine, all(inputs), { length: 3, heads: 2 }),
  },
  embed: {
    shapes: [
      [5, 8],
      [3, 8],
      [2, 8],
    ],
    apply: (engine, inputs) => {
      const [table, positions, prompt] = all(inputs);
      return embed(engine, Uint8Array.of(4, 0, 4, 1, 1, 2), 3, { table, positions, prompt });
    },
  },
};

/**
 * Runs a case on random inputs. The loss is the cross-entropy of the result's rows, so that every number of the result
 * counts and crossEntropy is tried as well; its last row is ignored.
 */
function tryOut(engine: Engine, { shapes, apply }: Case) {
  const draw = normalDeviates(seededRandom(5));
  const inputs = shapes.map(([rows, columns]) => engine.tensor(rows, columns, true));
  for (const input of inputs) {
    const values = engine.values(input);
    for (let i = 0; i < values.length; i++) values[i] = draw();
  }
  const loss = () => {
    const result = apply(engine, inputs);
    const right = Uint8Array.from({ length: result.rows }, (_, row) => (3 * row + 1) % result.columns);
    right[result.rows - 1] = IGNORED;
    return crossEntropy(engine, result, right).loss;
  };
  return { inputs, loss };
}

describe.each(Object.entries(cases))('%s', (_, each) => {
  it('has the gradient that finite differences have', () => {
    const engine = exact();
    const { inputs, loss } = tryOut(engine, each);
    engine.scoped(() => {
      loss();
      engine.backward();
    });
    const STEP = 1e-5;
    for (const input of inputs) {
      const gradients = engine.gradients(input).slice();
      const differences = gradients.map((_, i) => {
        const values = engine.values(input);
        const before = values[i] as number;
        values[i] = before + STEP;
        const above = engine.scoped(loss);
        values[i] = before - STEP;
        const below = engine.scoped(loss);
        values[i] = before;
        return (above - below) / (2 * STEP);
      });
      expect(Math.hypot(...gradients)).toBeGreaterThan(1e-3);
      gradients.forEach((gradient, i) => {
        expect(Math.abs(gradient - (differences[i] as number))).toBeLessThan(1e-8);
      });
    }
  });

  it.each([
    ['single precision', single],
    ['WebAssembly', nodeEngine],
  ])('computes in %s what it computes in double precision', (_, make) => {
    const [precise, rough] = [exact(), make()].map((engine) => {
      const { inputs, loss } = tryOut(engine, each);
      const found = engine.scoped(() => {
        const value = loss();
        engine.backward();
        return value;
      });
      return { loss: found, gradients: inputs.flatMap((input) => [...engine.gradients(input)]) };
    });
    expect(rough?.loss).toBeCloseTo(precise?.loss as number, 5);
    rough?.gradients.forEach((gradient, i) => {
      expect(Math.abs(gradient - (precise?.gradients[i] as number))).toBeLessThan(1e-5);
    });
  });
});

describe('the engine', () => {
  let engine: Engine;
  beforeEach(() => {
    engine = nodeEngine();
  });

  it('computes eˣ to seven digits over all its range', () => {
    const x = engine.tensor(1, 2);
    for (let tried = 0; tried < 80; tried += 0.37) {
      const difference = Math.fround(tried);
      engine.values(x).set([0, -difference]);
      const into = engine.tensor(1, 2);
      engine.kernels.softmax(x.at, into.at, 1, 2);
      const wanted = Math.exp(-difference) / (1 + Math.exp(-difference));
      expect((engine.values(into)[1] as number) / wanted).toBeCloseTo(1, 6);
    }
  });

  it('gives no gradient to what is not trained, and keeps no tape for it', () => {
    const x = engine.tensor(2, 4);
    const w = engine.tensor(4, 4);
    const trained = engine.tensor(4, 4, true);
    expect(linear(engine, x, w).gradient).toBe(-1);
    expect(linear(engine, x, trained).gradient).toBeGreaterThan(0);
    engine.scoped(() => expect(linear(engine, x, trained).gradient).toBe(-1), { recording: false });
  });

  it('keeps what it holds when its memory grows', () => {
    const x = engine.tensor(1, 4);
    engine.values(x).set([1, 2, 3, 4]);
    const { length } = engine.memory.numbers;
    engine.arena.take(3 * length);
    expect(engine.memory.numbers.length).toBeGreaterThan(3 * length);
    expect([...engine.values(x)]).toEqual([1, 2, 3, 4]);
  });
});
