/// <reference lib="webworker" />
/**
 * The worker's entry: makes a target, shows it at the rows and columns that are drawn, and decomposes it.
 */
import { svd } from '../../../../math/svd.ts';
import { SEEN, SIDE, type TargetName, targetMatrix } from './targetMatrices.ts';

export type FromWorker =
  | { kind: 'target'; seen: Float32Array }
  | { kind: 'progress'; share: number }
  | { kind: 'done'; left: Float32Array[]; right: Float32Array[] };

declare const self: DedicatedWorkerGlobalScope;

const tell = (message: FromWorker, give: Transferable[] = []) => self.postMessage(message, give);

self.addEventListener('message', ({ data }: MessageEvent<TargetName>) => {
  const matrix = targetMatrix(data);
  const seen = new Float32Array(SEEN.length ** 2);
  SEEN.forEach((row, y) => {
    SEEN.forEach((column, x) => {
      seen[y * SEEN.length + x] = matrix[row * SIDE + column] as number;
    });
  });
  tell({ kind: 'target', seen }, [seen.buffer]);
  const found = svd(matrix, SIDE, SIDE, {
    rows: SEEN,
    cols: SEEN,
    progress: (share) => tell({ kind: 'progress', share }),
  });
  const left = found.left.map((vector, l) =>
    Float32Array.from(vector, (entry) => entry * (found.values[l] as number)),
  );
  const right = found.right.map((vector) => Float32Array.from(vector));
  tell(
    { kind: 'done', left, right },
    [...left, ...right].map((vector) => vector.buffer),
  );
});
