import type { Memory } from './arena.ts';
import type { Kernels } from './kernels.ts';

const PAGE = 65_536;
const BYTES = Float32Array.BYTES_PER_ELEMENT;

/**
 * The kernels of simd/kernels.ts over a memory of their own: engine and kernels see the same numbers, nothing is copied.
 * Throws where the browser has no WebAssembly, or none with SIMD.
 */
export function simdKernels(module: WebAssembly.Module): { memory: Memory; kernels: Kernels } {
  const store = new WebAssembly.Memory({ initial: 16 });
  const { exports } = new WebAssembly.Instance(module, { env: { memory: store } });
  const memory: Memory = {
    numbers: new Float32Array(store.buffer),
    grow(length) {
      store.grow(Math.ceil((length * BYTES - store.buffer.byteLength) / PAGE));
      memory.numbers = new Float32Array(store.buffer);
    },
  };
  return { memory, kernels: exports as unknown as Kernels };
}
