/**
 * `npm run sweep`: trains every method on every task at several learning rates and seeds, and writes what came of it to
 * src/subjects/finetuning/lab/sweep.json, the table the course cites. One optimiser, one schedule and one number of steps for all; the
 * same bytes on every machine. Takes about a quarter of an hour on one free core.
 */
import { writeFileSync } from 'node:fs';
import { evaluate, FULL_SAMPLE, finish } from '../lab/engine/evaluate.ts';
import { Run } from '../lab/engine/run.ts';
import type { Method, Setup } from '../lab/engine/setup.ts';
import { LAB_SHAPE, type MatrixKind, matrixKinds } from '../lab/engine/shape.ts';
import { type TaskId, taskIds } from '../lab/engine/tasks.ts';
import type { Sweep, SweepRow } from '../lab/sweep.ts';
import { baseWeights } from './baseWeights.ts';
import { nodeEngine } from './nodeEngine.ts';

const SWEEP_FILE = 'src/subjects/finetuning/lab/sweep.json';
const STEPS = 400;
const BATCH = 16;
const SEEDS = [1, 2, 3];
const REPLAY = 0.25;

const LORA_RATES = [0.003, 0.01, 0.03];
const lora = (rank: number, matrices: readonly MatrixKind[]): [Method, number[]] => [
  { id: 'lora', rank, alpha: 2 * rank, matrices },
  LORA_RATES,
];
const full: [Method, number[]] = [{ id: 'full' }, [0.001, 0.003, 0.01]];

/** Each method with three learning rates, half a power of ten apart, about the one it does best at. */
const methods: [Method, number[]][] = [
  full,
  ...[1, 2, 4, 8].map((rank) => lora(rank, ['query', 'value'])),
  ...[1, 4].map((rank) => lora(rank, matrixKinds)),
  [{ id: 'adapter', bottleneck: 8, placement: 'both' }, [0.01, 0.03, 0.1]],
  [{ id: 'prompt', tokens: 8 }, [0.03, 0.1, 0.3]],
  [{ id: 'bitfit' }, [0.03, 0.1, 0.3]],
  [{ id: 'head' }, [0.03, 0.1, 0.3]],
];

const row = (task: TaskId, method: Method, learningRate: number, replay: number): SweepRow => ({
  task,
  method,
  replay,
  learningRate,
  exactMatch: [],
  tokenAccuracy: [],
  baseSkill: [],
});

const rows: SweepRow[] = [
  ...taskIds.flatMap((task) =>
    methods.flatMap(([method, rates]) => rates.map((rate) => row(task, method, rate, 0))),
  ),
  ...[full, lora(4, matrixKinds)].flatMap(([method, rates]) =>
    rates.map((rate) => row('middle', method, rate, REPLAY)),
  ),
];

const weights = baseWeights();
const started = performance.now();
for (const seed of SEEDS)
  for (const [at, { task, method, replay, learningRate, ...found }] of rows.entries()) {
    const setup: Setup = { task, method, learningRate, steps: STEPS, batch: BATCH, seed, replay };
    const run = new Run(nodeEngine(), LAB_SHAPE, weights, setup);
    while (run.step < STEPS) run.train();
    const skills = finish(evaluate(run.model, run.added, task, FULL_SAMPLE));
    for (const measure of ['exactMatch', 'tokenAccuracy', 'baseSkill'] as const)
      found[measure].push(Number(skills[measure].toFixed(5)));
    const minutes = ((performance.now() - started) / 60_000).toFixed(1);
    console.log(
      `${minutes} min, seed ${seed}, ${at + 1} of ${rows.length}: ${JSON.stringify(setup)} ${(100 * skills.exactMatch).toFixed(1)} %`,
    );
  }

const sweep: Sweep = { steps: STEPS, batch: BATCH, seeds: SEEDS, strings: FULL_SAMPLE, rows };
const { rows: _, ...head } = sweep;
const lines = rows.map((each) => `    ${JSON.stringify(each)}`).join(',\n');
writeFileSync(SWEEP_FILE, `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "rows": [\n${lines}\n  ]\n}\n`);
