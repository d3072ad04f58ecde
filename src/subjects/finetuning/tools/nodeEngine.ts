import { readFileSync } from 'node:fs';
import { Engine } from '../lab/engine/engine.ts';
import { simdKernels } from '../lab/engine/simdKernels.ts';
import { KERNEL_FILE } from './compileKernels.ts';

const module = new WebAssembly.Module(readFileSync(KERNEL_FILE));

/** An engine on the WebAssembly kernels, as the page has it. */
export function nodeEngine(): Engine {
  const { memory, kernels } = simdKernels(module);
  return new Engine(memory, kernels);
}
