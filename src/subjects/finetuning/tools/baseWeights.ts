import { readFileSync } from 'node:fs';
import { readWeights } from '../lab/engine/weights.ts';

export const WEIGHTS_FILE = 'src/subjects/finetuning/lab/base.bin';

/** The weights of the base model, from their file. */
export const baseWeights = (): Float32Array => readWeights(readFileSync(WEIGHTS_FILE));
