/** `npm run kernels`: compiles the kernels of the lab's engine to the WebAssembly file that is checked in. */
import { writeFileSync } from 'node:fs';
import { compileKernels, KERNEL_FILE } from './compileKernels.ts';

const compiled = await compileKernels();
writeFileSync(KERNEL_FILE, compiled);
console.log(`${KERNEL_FILE}: ${compiled.length} bytes`);
