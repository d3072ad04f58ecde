import { words } from '../../words/en/labFaults.ts';
import { crc32, readWeights } from '../engine/weights.ts';
import type { FaultAbout } from './protocol.ts';

/** What the file of weights must be. */
export interface Manifest {
  parameters: number;
  bytes: number;
  crc32: number;
}

export type Loaded = { ok: true; weights: Float32Array } | { ok: false; about: FaultAbout; sentence: string };

const refused = (about: FaultAbout, sentence: string): Loaded => ({ ok: false, about, sentence });

/** The weights from their file, or a sentence that says why there are none. `fetchBytes` throws when it gets nothing. */
export async function loadWeights(
  fetchBytes: () => Promise<ArrayBuffer>,
  { bytes, crc32: expected }: Manifest,
): Promise<Loaded> {
  let file: Uint8Array;
  try {
    file = new Uint8Array(await fetchBytes());
  } catch {
    return refused('weights', words.weights.notFetched);
  }
  if (file.length !== bytes) return refused('truncated', words.weights.truncated(file.length, bytes));
  if (crc32(file) !== expected) return refused('hash', words.weights.damaged);
  return { ok: true, weights: readWeights(file) };
}
