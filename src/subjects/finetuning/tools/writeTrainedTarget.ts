import { writeFileSync } from 'node:fs';
import { deltaOf } from '../lab/engine/delta.ts';
import { Run } from '../lab/engine/run.ts';
import type { Setup } from '../lab/engine/setup.ts';
import { LAB_SHAPE } from '../lab/engine/shape.ts';
import { baseWeights } from './baseWeights.ts';
import { nodeEngine } from './nodeEngine.ts';

/**
 * A part of `npm run store`: tunes every parameter of the lab's model and writes how far one query matrix has
 * moved, as the trained target of the LoRA figure. Values are kept in 65,535 steps of the largest.
 */
const FILE = 'src/subjects/finetuning/figures/lora-decomposition/trainedTarget.json';
const MATRIX = '1.query';

const setup: Setup = {
  task: 'middle',
  method: { id: 'full' },
  learningRate: 3e-3,
  steps: 300,
  batch: 16,
  seed: 1,
  replay: 0,
};

const weights = baseWeights();
const run = new Run(nodeEngine(), LAB_SHAPE, weights, setup);
while (run.step < setup.steps) run.train();
const { rows, values } = deltaOf(run, weights, MATRIX);
const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
const steps = Int16Array.from(values, (value) => Math.round((value / largest) * 32767));
const packed = Buffer.from(steps.buffer).toString('base64');
writeFileSync(FILE, `${JSON.stringify({ matrix: MATRIX, setup, side: rows, largest, packed })}\n`);
console.log(`${FILE}: ΔQ of ${MATRIX}, ${rows} × ${rows}, largest entry ${largest}`);
