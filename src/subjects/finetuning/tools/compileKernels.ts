import { readFileSync } from 'node:fs';
import asc from 'assemblyscript/asc';

export const KERNEL_SOURCE = 'src/subjects/finetuning/lab/engine/simd/kernels.ts';
export const KERNEL_FILE = 'src/subjects/finetuning/lab/engine/kernels.wasm';

/** The WebAssembly module of the kernels' source: the same bytes for the same source and compiler. */
export async function compileKernels(): Promise<Uint8Array> {
  const out = new Map<string, Uint8Array | string>();
  const { error, stderr } = await asc.main(
    [
      'kernels.ts',
      ...['--outFile', 'kernels.wasm', '-O3', '--enable', 'simd', '--runtime', 'stub'],
      ...['--importMemory', '--noExportMemory', '--noAssert'],
    ],
    {
      readFile: (name) => (name === 'kernels.ts' ? readFileSync(KERNEL_SOURCE, 'utf8') : null),
      writeFile: (name, contents) => {
        out.set(name, contents);
      },
      listFiles: () => [],
    },
  );
  const compiled = out.get('kernels.wasm');
  if (error || !(compiled instanceof Uint8Array)) throw new Error(`the kernels do not compile:\n${stderr}`);
  return compiled;
}
