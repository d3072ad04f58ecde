import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../math/random.ts';
import { baseWeights } from '../../tools/baseWeights.ts';
import { nodeEngine } from '../../tools/nodeEngine.ts';
import { plainMemory } from './arena.ts';
import { deltaOf, mergeLora } from './delta.ts';
import { Engine } from './engine.ts';
import { evaluate, finish } from './evaluate.ts';
import { generate } from './generate.ts';
import { ask, judge } from './judge.ts';
import { countTrainable } from './parameters.ts';
import { Run } from './run.ts';
import { scalarKernels } from './scalarKernels.ts';
import type { Method, Setup } from './setup.ts';
import { LAB_SHAPE, matrixKinds } from './shape.ts';
import { type Exercise, heldOut } from './strings.ts';
import { answerTo } from './tasks.ts';
import { nothingAdded } from './transformer.ts';
import { gatherWeights } from './weights.ts';

const weights = baseWeights();
const methods: Method[] = [
  { id: 'full' },
  { id: 'lora', rank: 2, alpha: 4, matrices: ['query', 'value'] },
  { id: 'lora', rank: 3, alpha: 3, matrices: matrixKinds },
  { id: 'adapter', bottleneck: 5, placement: 'both' },
  { id: 'adapter', bottleneck: 2, placement: 'attention' },
  { id: 'prompt', tokens: 3 },
  { id: 'bitfit' },
  { id: 'head' },
];
const setupOf = (method: Method, change: Partial<Setup> = {}): Setup => ({
  task: 'middle',
  method,
  learningRate: 0.01,
  steps: 6,
  batch: 5,
  seed: 3,
  replay: 0.25,
  ...change,
});
const start = (method: Method, change?: Partial<Setup>, engine = nodeEngine()) =>
  new Run(engine, LAB_SHAPE, weights, setupOf(method, change));
const exercises = heldOut.slice(0, 5).map((letters): Exercise => ({ command: 'new', letters }));
const bits = (numbers: ArrayLike<number>) => [...new Uint32Array(Float32Array.from(numbers).buffer)].join();

describe.each(methods)('fine-tuning with %j', (method) => {
  it('has the gradients that finite differences of the whole model have', () => {
    const memory = plainMemory(Float64Array);
    const run = start(method, {}, new Engine(memory, scalarKernels(memory)));
    const { engine, model, added } = run;
    // What starts at 0 would hide the gradient of what it multiplies.
    const random = seededRandom(8);
    for (const [, tensor] of run.trained) {
      const values = engine.values(tensor);
      for (let i = 0; i < values.length; i++) values[i] = (values[i] as number) + (random() - 0.5) * 0.2;
    }
    const loss = () => judge(model, added, exercises, 'middle').loss;
    engine.scoped(() => {
      loss();
      engine.backward();
    });
    const STEP = 1e-5;
    for (const [name, tensor] of run.trained) {
      const at = Math.floor(random() * tensor.rows * tensor.columns);
      const gradient = engine.gradients(tensor)[at] as number;
      const move = (by: number) => {
        const values = engine.values(tensor);
        values[at] = (values[at] as number) + by;
      };
      move(STEP);
      const above = engine.scoped(loss);
      move(-2 * STEP);
      const below = engine.scoped(loss);
      move(STEP);
      const difference = (above - below) / (2 * STEP);
      expect(Math.abs(gradient - difference), name).toBeLessThan(1e-8 + 1e-6 * Math.abs(difference));
    }
  });

  it('trains as many parameters as are counted, moves them, and leaves the others to the bit', () => {
    const run = start(method);
    const before = run.trained.map(([, tensor]) => bits(run.engine.values(tensor)));
    const sizes = run.trained.map(([, { rows, columns }]) => rows * columns);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(countTrainable(method, LAB_SHAPE));
    for (let step = 0; step < 6; step++) run.train();
    run.trained.forEach(([name, tensor], i) => {
      expect(bits(run.engine.values(tensor)) === before[i], name).toBe(false);
    });
    const trained = new Set(run.trained.map(([name]) => name));
    let from = 0;
    for (const [name, tensor] of run.model.parameters) {
      const values = run.engine.values(tensor);
      if (!trained.has(name))
        expect(bits(values), name).toBe(bits(weights.slice(from, from + values.length)));
      from += values.length;
    }
  });

  it('gives the same bits for the same seed, and others for another', () => {
    const outcome = (seed: number) => {
      const run = start(method, { seed });
      const losses = Array.from({ length: 4 }, () => run.train().loss);
      return bits([...losses, ...run.trained.flatMap(([, tensor]) => [...run.engine.values(tensor)])]);
    };
    expect(outcome(1)).toBe(outcome(1));
    expect(outcome(2)).not.toBe(outcome(1));
  });
});

describe('a run', () => {
  it('learns few examples by heart and little of the task, many the other way about', () => {
    const learned = (examples: number) => {
      const run = start({ id: 'full' }, { steps: 150, batch: 16, learningRate: 0.003, replay: 0, examples });
      let accuracy = 0;
      while (run.step < 150) ({ accuracy } = run.train());
      return {
        seen: accuracy,
        unseen: finish(evaluate(run.model, run.added, 'middle', { task: 128, each: 8 })),
      };
    };
    const [few, many] = [learned(16), learned(1024)];
    expect(few.seen).toBeGreaterThan(0.99);
    expect(few.unseen.tokenAccuracy).toBeLessThan(many.unseen.tokenAccuracy - 0.1);
  });

  it('does not grow in memory, however many steps it makes', () => {
    const run = start({ id: 'lora', rank: 2, alpha: 4, matrices: ['query'] }, { steps: 1000, batch: 1 });
    run.train();
    const top = run.engine.arena.mark();
    const { length } = run.engine.memory.numbers;
    while (run.step < 1000) run.train();
    expect(run.engine.arena.mark()).toBe(top);
    expect(run.engine.memory.numbers.length).toBe(length);
  });

  it('computes on both kernels the same but for rounding', () => {
    const memory = plainMemory(Float32Array);
    const [a, b] = [
      start({ id: 'full' }),
      start({ id: 'full' }, {}, new Engine(memory, scalarKernels(memory))),
    ];
    for (let step = 0; step < 3; step++) expect(a.train().loss).toBeCloseTo(b.train().loss, 3);
  });

  it('begins as the base model, but for a prompt in front', () => {
    const base = ask(start({ id: 'head' }).model, nothingAdded(), exercises, 'middle').loss;
    for (const method of methods) {
      const run = start(method);
      const { loss } = ask(run.model, run.added, exercises, 'middle');
      if (method.id === 'prompt') expect(Math.abs(loss - base)).toBeGreaterThan(1e-3);
      else expect(loss).toBe(base);
    }
  });

  it('merges LoRA into the weights, where it answers alike, and takes it out again to the bit', () => {
    const run = start({ id: 'lora', rank: 3, alpha: 3, matrices: ['query', 'down'] });
    while (run.step < 6) run.train();
    const before = bits(gatherWeights(run.model));
    const apart = ask(run.model, run.added, exercises, 'middle').loss;
    const delta = deltaOf(run, weights, '0.query').values;
    const unmerge = mergeLora(run);
    expect(run.added.lora.size).toBe(0);
    expect(bits(gatherWeights(run.model))).not.toBe(before);
    expect(ask(run.model, run.added, exercises, 'middle').loss).toBeCloseTo(apart, 4);
    deltaOf(run, weights, '0.query').values.forEach((value, i) => {
      expect(value).toBeCloseTo(delta[i] as number, 5);
    });
    unmerge();
    expect(bits(gatherWeights(run.model))).toBe(before);
    expect(ask(run.model, run.added, exercises, 'middle').loss).toBe(apart);
    expect(deltaOf(run, weights, '0.key').values.every((value) => value === 0)).toBe(true);
  });

  it('knows every base skill before, and the new command only after training', () => {
    const run = start({ id: 'full' }, { learningRate: 1e-3, steps: 150, batch: 16, task: 'near' });
    const sample = { task: 64, each: 16 };
    const before = finish(evaluate(run.model, run.added, 'near', sample));
    expect(before.baseSkill).toBe(1);
    expect(before.exactMatch).toBe(0);
    while (run.step < 150) run.train();
    expect(finish(evaluate(run.model, run.added, 'near', sample)).exactMatch).toBeGreaterThan(0.9);
  });

  it('is judged in one pass as if it had written every answer letter by letter', () => {
    const run = start(
      { id: 'prompt', tokens: 4 },
      { steps: 60, task: 'renamed', learningRate: 0.05, batch: 16 },
    );
    while (run.step < 60) run.train();
    const some = heldOut.slice(0, 40);
    const written = some.filter((letters) => {
      const answer = [...generate(run.model, run.added, 'new', letters)].map(({ token }) => token);
      return answer.join() === answerTo('new', letters, 'renamed').join();
    });
    const judged = ask(
      run.model,
      run.added,
      some.map((letters) => ({ command: 'new', letters })),
      'renamed',
    );
    expect(judged.exact).toBe(written.length);
    expect(written.length).toBeGreaterThan(5);
    expect(written.length).toBeLessThan(40);
  });
});
