/**
 * `npm run pretrain`: trains the base model of the lab on the eight base commands and writes its weights in half
 * precision, with a manifest of their length and checksum. Its data are made up as it goes. The same seed gives the
 * same bytes: all arithmetic is in the WebAssembly kernels, and nothing else is left to the machine.
 */
import { writeFileSync } from 'node:fs';
import { seededRandom } from '../../../math/random.ts';
import { AdamW } from '../lab/engine/adamW.ts';
import { evaluate, FULL_SAMPLE, finish } from '../lab/engine/evaluate.ts';
import { judge } from '../lab/engine/judge.ts';
import { countModel } from '../lab/engine/parameters.ts';
import { rateAt } from '../lab/engine/schedule.ts';
import { LAB_SHAPE } from '../lab/engine/shape.ts';
import { randomExercise } from '../lab/engine/strings.ts';
import type { TaskId } from '../lab/engine/tasks.ts';
import { nothingAdded, parameterShapes } from '../lab/engine/transformer.ts';
import { crc32, gatherWeights, layModel, readWeights, writeWeights } from '../lab/engine/weights.ts';
import { WEIGHTS_FILE } from './baseWeights.ts';
import { nodeEngine } from './nodeEngine.ts';

const SEED = 1;
const STEPS = 6_000;
const BATCH = 64;
const RATE = 2e-3;
/** Any: no exercise has the new command. */
const TASK: TaskId = 'middle';
const MANIFEST_FILE = 'src/subjects/finetuning/lab/base.json';

const random = seededRandom(SEED);
const uniform = (bound: number) => (2 * random() - 1) * bound;

/** Gains 1, biases 0, matrices ±√3/√inputs (a deviation of 1/√inputs), those that end a branch smaller by the depth. */
function startingWeights(): Float32Array {
  const weights = parameterShapes(LAB_SHAPE).flatMap(([name, rows, columns]) =>
    Array.from({ length: rows * columns }, () => {
      if (name.endsWith('.gain')) return 1;
      if (name.endsWith('.bias') || name.endsWith('.offset')) return 0;
      if (name === 'tokens' || name === 'positions') return uniform(0.5);
      const depth = /output|down/.test(name) ? Math.sqrt(2 * LAB_SHAPE.layers) : 1;
      return uniform(Math.sqrt(3 / rows) / depth);
    }),
  );
  return Float32Array.from(weights);
}

const engine = nodeEngine();
const model = layModel(engine, LAB_SHAPE, startingWeights(), () => true);
const optimiser = new AdamW(engine, [...model.parameters.values()]);
const started = performance.now();
let mean = 0;
for (let step = 1; step <= STEPS; step++) {
  const exercises = Array.from({ length: BATCH }, () => randomExercise(random));
  mean += engine.scoped(() => {
    const { loss } = judge(model, nothingAdded(), exercises, TASK);
    engine.backward();
    return loss;
  });
  optimiser.step(rateAt(step, STEPS, RATE));
  if (step % 500 === 0) {
    console.log(
      `step ${step}: loss ${(mean / 500).toFixed(5)}, ${((performance.now() - started) / step).toFixed(1)} ms a step`,
    );
    mean = 0;
  }
}

const bytes = writeWeights(gatherWeights(model));
const rounded = layModel(nodeEngine(), LAB_SHAPE, readWeights(bytes), () => false);
const { byCommand } = finish(evaluate(rounded, nothingAdded(), TASK, FULL_SAMPLE));
for (const [command, share] of Object.entries(byCommand))
  console.log(`${command}: ${(100 * share).toFixed(1)} % exact`);
writeFileSync(WEIGHTS_FILE, bytes);
const manifest = { parameters: countModel(LAB_SHAPE), bytes: bytes.length, crc32: crc32(bytes), seed: SEED };
writeFileSync(MANIFEST_FILE, `${JSON.stringify(manifest, null, 2)}\n`);
console.log(`${WEIGHTS_FILE}: ${bytes.length} bytes, CRC-32 ${manifest.crc32}`);
