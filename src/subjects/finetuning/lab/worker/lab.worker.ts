import { words } from '../../words/en/labFaults.ts';

/// <reference lib="webworker" />
/**
 * The worker's entry: fetches weights and kernels, then works in short slices, so that messages get in between.
 * Everything else is in session.ts, which knows nothing of workers.
 */

import manifest from '../base.json';
import { plainMemory } from '../engine/arena.ts';
import { Engine } from '../engine/engine.ts';
import { scalarKernels } from '../engine/scalarKernels.ts';
import { simdKernels } from '../engine/simdKernels.ts';
import { loadWeights } from './loadWeights.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import { Session } from './session.ts';

declare const self: DedicatedWorkerGlobalScope;

/** Work between two looks at the messages. One step can take longer on a slow machine; a slice then is one step. */
const SLICE_MS = 40;

const tell = (message: FromWorker, give: Transferable[] = []) => self.postMessage(message, give);

async function fetchBytes(url: URL): Promise<ArrayBuffer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return response.arrayBuffer();
}

function typescriptEngine(): Engine {
  const memory = plainMemory(Float32Array);
  return new Engine(memory, scalarKernels(memory));
}

/** Throws where the browser has no WebAssembly, or the file does not come. */
async function wasmEngine(): Promise<Engine> {
  const bytes = await fetchBytes(new URL('../engine/kernels.wasm', import.meta.url));
  const { memory, kernels } = simdKernels(await WebAssembly.compile(bytes));
  return new Engine(memory, kernels);
}

async function open(wasm: boolean): Promise<Session | undefined> {
  const loaded = await loadWeights(() => fetchBytes(new URL('../base.bin', import.meta.url)), manifest);
  if (!loaded.ok) {
    tell({ kind: 'fault', about: loaded.about, sentence: loaded.sentence });
    return undefined;
  }
  let engine: Engine | undefined;
  if (wasm)
    try {
      engine = await wasmEngine();
    } catch {
      tell({
        kind: 'fault',
        about: 'wasm',
        sentence: words.worker.noWebAssembly,
      });
    }
  const session = new Session(loaded.weights, engine ?? typescriptEngine(), tell, () => performance.now());
  session.ready(engine ? 'wasm' : 'typescript');
  return session;
}

let session: Session | undefined;
let opening = false;
let working = false;

/** Wakes after the messages that wait; a timer would be held back to four milliseconds, and to a second in a hidden tab. */
const wake = new MessageChannel();
wake.port1.onmessage = () => {
  const end = performance.now() + SLICE_MS;
  working = true;
  guarded(() => {
    while (working && performance.now() < end) working = session?.work() ?? false;
  });
  if (working) wake.port2.postMessage(null);
};

/** What should not happen is said as well: the page goes on. */
function guarded(work: () => void) {
  try {
    work();
  } catch (error) {
    working = false;
    tell({
      kind: 'fault',
      about: 'worker',
      sentence: words.worker.brokeOff(error instanceof Error ? error.message : error),
    });
  }
}

self.addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'load') {
    if (opening || session) return;
    opening = true;
    session = await open(data.wasm);
    opening = false;
    return;
  }
  if (!session) {
    tell({ kind: 'fault', about: 'request', sentence: words.worker.notLoaded });
    return;
  }
  guarded(() => session?.receive(data));
  if (!working) {
    working = true;
    wake.port2.postMessage(null);
  }
});
