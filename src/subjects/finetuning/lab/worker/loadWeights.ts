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
    return refused(
      'weights',
      'The model’s weights could not be fetched. Check the connection, then load the model again.',
    );
  }
  if (file.length !== bytes)
    return refused(
      'truncated',
      `The file of weights has ${file.length} bytes instead of ${bytes}: it did not arrive whole, or belongs to another version. Load the model again.`,
    );
  if (crc32(file) !== expected)
    return refused(
      'hash',
      'The file of weights is damaged: its checksum is not the one expected. Load the page again to fetch it anew.',
    );
  return { ok: true, weights: readWeights(file) };
}
