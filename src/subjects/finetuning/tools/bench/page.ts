/**
 * A page for tests and measurements only: the lab's worker, and the engine beside jax-js and TensorFlow.js on the same
 * weights and the same batch. What it can do hangs on `window.lab`.
 */
import { init, jit, numpy as np, valueAndGrad } from '@jax-js/jax';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import tfWasm from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/register_all_gradients.js';
import { seededRandom } from '../../../../math/random.ts';
import weightsUrl from '../../lab/base.bin?url';
import { AdamW } from '../../lab/engine/adamW.ts';
import { plainMemory } from '../../lab/engine/arena.ts';
import { Engine } from '../../lab/engine/engine.ts';
import { judge } from '../../lab/engine/judge.ts';
import kernelUrl from '../../lab/engine/kernels.wasm?url';
import { IGNORED } from '../../lab/engine/ops/crossEntropy.ts';
import { scalarKernels } from '../../lab/engine/scalarKernels.ts';
import { LAB_SHAPE as shape } from '../../lab/engine/shape.ts';
import { simdKernels } from '../../lab/engine/simdKernels.ts';
import { batchOf, type Exercise, randomExercise, SEQUENCE } from '../../lab/engine/strings.ts';
import { nothingAdded, parameterShapes } from '../../lab/engine/transformer.ts';
import { layModel, readWeights } from '../../lab/engine/weights.ts';
import type { FromWorker, ToWorker } from '../../lab/worker/protocol.ts';
import { type JaxParameters, jaxLoss } from './jaxModel.ts';
import { tfLoss } from './tfModel.ts';

const RATE = 1e-3;
const ADAM = { beta1: 0.9, beta2: 0.999, epsilon: 1e-8, decay: 0 };

type Kernel = 'wasm' | 'typescript';

const fetched = async (url: string) => (await fetch(url)).arrayBuffer();

async function makeEngine(kernel: Kernel): Promise<Engine> {
  if (kernel === 'typescript') {
    const memory = plainMemory(Float32Array);
    return new Engine(memory, scalarKernels(memory));
  }
  const { memory, kernels } = simdKernels(await WebAssembly.compile(await fetched(kernelUrl)));
  return new Engine(memory, kernels);
}

/** Tokens as rows of zeros with one 1; what is ignored becomes a row of zeros. */
function oneHot(tokens: Uint8Array): Float32Array<ArrayBuffer> {
  const out = new Float32Array(tokens.length * shape.vocabulary);
  tokens.forEach((token, i) => {
    if (token !== IGNORED) out[i * shape.vocabulary + token] = 1;
  });
  return out;
}

/** A batch that every engine gets. */
async function problem(batch: number) {
  const random = seededRandom(11);
  const exercises: Exercise[] = Array.from({ length: batch }, (_, i) => {
    const exercise = randomExercise(random);
    // Some of the new command, so that the loss is not near 0.
    return i % 2 === 0 ? { ...exercise, command: 'new' } : exercise;
  });
  const { tokens, right } = batchOf(exercises, 'middle', 0);
  return {
    exercises,
    weights: readWeights(new Uint8Array(await fetched(weightsUrl))),
    tokens: oneHot(tokens),
    right: oneHot(right),
    judged: right.filter((token) => token !== IGNORED).length,
    size: [batch, SEQUENCE, shape.vocabulary] as [number, number, number],
  };
}

/** Weights cut into the parameters by name. */
function cut<T>(
  weights: Float32Array<ArrayBuffer>,
  make: (values: Float32Array<ArrayBuffer>, rows: number, columns: number) => T,
) {
  let from = 0;
  return Object.fromEntries(
    parameterShapes(shape).map(([name, rows, columns]) => {
      const values = weights.slice(from, from + rows * columns);
      from += rows * columns;
      return [name, make(values, rows, columns)];
    }),
  );
}

const jaxParameters = (weights: Float32Array<ArrayBuffer>): JaxParameters =>
  cut(weights, (values, rows, columns) => np.array(values).reshape([rows, columns]));

/** Loss and gradient by every parameter, from the engine and from jax-js. */
async function compare(kernel: Kernel) {
  const { exercises, weights, tokens, right, judged, size } = await problem(8);
  const engine = await makeEngine(kernel);
  const model = layModel(engine, shape, weights, () => true);
  const ours = engine.scoped(() => {
    const { loss } = judge(model, nothingAdded(), exercises, 'middle');
    engine.backward();
    return loss;
  });
  await init('wasm');
  const [loss, gradients] = valueAndGrad(jaxLoss(shape, judged))(jaxParameters(weights), {
    tokens: np.array(tokens).reshape(size),
    right: np.array(right).reshape(size),
  });
  const apart: Record<string, { size: number; difference: number }> = {};
  for (const [name, tensor] of model.parameters) {
    const theirs = (gradients as JaxParameters)[name] as np.Array;
    const [a, b] = [engine.gradients(tensor), (await theirs.data()) as Float32Array];
    const length = (x: ArrayLike<number>) => Math.sqrt(Array.from(x).reduce((sum, v) => sum + v * v, 0));
    apart[name] = { size: length(b), difference: length(a.map((value, i) => value - (b[i] as number))) };
  }
  return { ours, theirs: ((await loss.data()) as Float32Array)[0] as number, apart };
}

/** The least and the middle time of a step, in milliseconds, and the loss after all of them. */
interface Measured {
  least: number;
  median: number;
  /** The first step, with whatever is compiled for it. */
  first: number;
  loss: number;
}

async function measure(steps: number, step: () => number | Promise<number>): Promise<Measured> {
  const times: number[] = [];
  let loss = 0;
  for (let i = 0; i < steps; i++) {
    const started = performance.now();
    loss = await step();
    times.push(performance.now() - started);
  }
  const [first = 0, ...rest] = times;
  rest.sort((a, b) => a - b);
  return { first, least: rest[0] as number, median: rest[rest.length >> 1] as number, loss };
}

async function benchOurs(kernel: Kernel, batch: number, steps: number): Promise<Measured> {
  const { exercises, weights } = await problem(batch);
  const engine = await makeEngine(kernel);
  const model = layModel(engine, shape, weights, () => true);
  const optimiser = new AdamW(engine, [...model.parameters.values()], ADAM);
  return measure(steps, () => {
    const loss = engine.scoped(() => {
      const { loss } = judge(model, nothingAdded(), exercises, 'middle');
      engine.backward();
      return loss;
    });
    optimiser.step(RATE);
    return loss;
  });
}

async function benchJax(batch: number, steps: number): Promise<Measured> {
  const { weights, tokens, right, judged, size } = await problem(batch);
  await init('wasm');
  const names = parameterShapes(shape).map(([name]) => name);
  const zeros = () => jaxParameters(new Float32Array(weights.length));
  let [parameters, first, second] = [jaxParameters(weights), zeros(), zeros()];
  const loss = jaxLoss(shape, judged);
  const step = jit(
    (
      parameters: JaxParameters,
      first: JaxParameters,
      second: JaxParameters,
      tokens: np.Array,
      right: np.Array,
      correction1: np.Array,
      correction2: np.Array,
    ) => {
      const kept = Object.fromEntries(names.map((name) => [name, (parameters[name] as np.Array).ref]));
      const [value, gradients] = valueAndGrad(loss)(parameters, { tokens, right });
      const next: { parameters: JaxParameters; first: JaxParameters; second: JaxParameters } = {
        parameters: {},
        first: {},
        second: {},
      };
      for (const name of names) {
        const g = (gradients as JaxParameters)[name] as np.Array;
        const m = (first[name] as np.Array).mul(ADAM.beta1).add(g.ref.mul(1 - ADAM.beta1));
        const v = (second[name] as np.Array).mul(ADAM.beta2).add(g.ref.mul(g).mul(1 - ADAM.beta2));
        const deviation = np.sqrt(v.ref.div(correction2.ref)).add(ADAM.epsilon);
        next.parameters[name] = (kept[name] as np.Array).sub(
          m.ref.div(correction1.ref).div(deviation).mul(RATE),
        );
        next.first[name] = m;
        next.second[name] = v;
      }
      correction1.dispose();
      correction2.dispose();
      return { value, ...next };
    },
  );
  const [x, y] = [np.array(tokens).reshape(size), np.array(right).reshape(size)];
  let power1 = 1;
  let power2 = 1;
  return measure(steps, async () => {
    power1 *= ADAM.beta1;
    power2 *= ADAM.beta2;
    const next = step(parameters, first, second, x.ref, y.ref, np.array(1 - power1), np.array(1 - power2));
    ({ parameters, first, second } = next);
    // A step is done when a parameter can be read.
    await (parameters.head as np.Array).ref.data();
    return ((await next.value.data()) as Float32Array)[0] as number;
  });
}

async function benchTf(batch: number, steps: number): Promise<Measured> {
  const { weights, tokens, right, judged, size } = await problem(batch);
  // One thread with SIMD, whichever of its files it thinks best.
  setWasmPaths({
    'tfjs-backend-wasm.wasm': tfWasm,
    'tfjs-backend-wasm-simd.wasm': tfWasm,
    'tfjs-backend-wasm-threaded-simd.wasm': tfWasm,
  });
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  await tf.setBackend('wasm');
  const parameters = cut(weights, (values, rows, columns) =>
    tf.variable(tf.tensor2d(values, [rows, columns])),
  );
  const [x, y] = [tf.tensor3d(tokens, size), tf.tensor3d(right, size)];
  const optimiser = tf.train.adam(RATE, ADAM.beta1, ADAM.beta2, ADAM.epsilon);
  return measure(steps, async () => {
    const loss = optimiser.minimize(() => tfLoss(shape, parameters, x, y, judged), true) as tf.Scalar;
    const value = (await loss.data())[0] as number;
    loss.dispose();
    return value;
  });
}

/** The lab's worker, with everything it has said. */
function openWorker() {
  const worker = new Worker(new URL('../../lab/worker/lab.worker.ts', import.meta.url), { type: 'module' });
  const told: (FromWorker & { at: number })[] = [];
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => told.push({ ...data, at: performance.now() });
  return {
    told,
    send: (message: ToWorker) => worker.postMessage(message),
    /** The first message of a kind that is there or comes. */
    async heard<K extends FromWorker['kind']>(kind: K, run?: string) {
      for (;;) {
        const found = told.find((m) => m.kind === kind && (!run || ('run' in m && m.run === run)));
        if (found) return found as Extract<FromWorker, { kind: K }> & { at: number };
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
  };
}

export const lab = { compare, benchOurs, benchJax, benchTf, openWorker };
Object.assign(window, { lab });
