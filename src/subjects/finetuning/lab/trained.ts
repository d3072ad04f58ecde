import { isObject } from '../../../progress/storage/guard.ts';
import { browserStorage } from '../../../progress/storage/repository.ts';

/** A trained update ΔQ that the learner made in the lab and handed to the LoRA figure. */
export interface Trained {
  /** Inputs and outputs of the matrix. */
  rows: number;
  cols: number;
  /** Row by row, rows × cols of them. */
  values: Float32Array;
  /** The matrix in the model of the lab, such as `0.query`. */
  matrix: string;
  /** What was trained, in the words of the lab. */
  task: string;
  rank: number;
  seed: number;
  /** Milliseconds since 1970. */
  at: number;
}

type Store = Pick<Storage, 'getItem' | 'setItem'>;

/** Larger than any matrix of the lab; what is beyond it was not written here. */
const MOST_VALUES = 65_536;
/** Bytes given to `String.fromCharCode` at once: engines limit the number of arguments. */
const CHUNK = 8192;

// Not in the log of attempts: it is large, one is enough, and losing it loses nothing that cannot be trained again.
const keyOf = (courseId: string) => `deltaq:${courseId}:trained`;

function toBase64(values: Float32Array): string {
  const view = new DataView(new ArrayBuffer(values.length * 4));
  values.forEach((value, i) => {
    view.setFloat32(4 * i, value, true);
  });
  const bytes = new Uint8Array(view.buffer);
  let text = '';
  for (let from = 0; from < bytes.length; from += CHUNK)
    text += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  return btoa(text);
}

function fromBase64(text: string): Float32Array {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  return Float32Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => view.getFloat32(4 * i, true));
}

/** Keeps an update, in place of the one before. `false` where the browser keeps nothing or has no room. */
export function saveTrained(
  courseId: string,
  trained: Trained,
  storage: Store | null = browserStorage(),
): boolean {
  if (!storage) return false;
  try {
    const text = JSON.stringify({ ...trained, values: toBase64(trained.values) });
    storage.setItem(keyOf(courseId), text);
    return true;
  } catch {
    return false;
  }
}

const isWhole = (value: unknown, from: number): value is number =>
  Number.isSafeInteger(value) && (value as number) >= from;

/** The update that was kept last; undefined when there is none, or none that can be read. */
export function loadTrained(courseId: string, storage: Store | null = browserStorage()): Trained | undefined {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(keyOf(courseId)) ?? 'null');
    if (!isObject(kept)) return undefined;
    const { rows, cols, values, matrix, task, rank, seed, at } = kept;
    if (!isWhole(rows, 1) || !isWhole(cols, 1) || rows * cols > MOST_VALUES) return undefined;
    if (!isWhole(rank, 1) || !isWhole(seed, 0) || !isWhole(at, 0)) return undefined;
    if (typeof values !== 'string' || typeof matrix !== 'string' || typeof task !== 'string')
      return undefined;
    const numbers = fromBase64(values);
    if (numbers.length !== rows * cols || !numbers.every(Number.isFinite)) return undefined;
    return { rows, cols, values: numbers, matrix, task, rank, seed, at };
  } catch {
    return undefined;
  }
}
