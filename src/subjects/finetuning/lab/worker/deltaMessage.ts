import { svd } from '../../../../math/svd.ts';
import { deltaOf } from '../engine/delta.ts';
import type { Run } from '../engine/run.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

/** ΔQ of a matrix with its singular values, and what of the message is handed over instead of copied. */
export function deltaMessage(
  { run: id, matrix }: Extract<ToWorker, { kind: 'delta' }>,
  run: Run,
  base: Float32Array,
): [FromWorker, Transferable[]] {
  const { rows, cols, values } = deltaOf(run, base, matrix);
  const { values: singularValues } = svd(Float64Array.from(values), rows, cols, { rows: [], cols: [] });
  return [
    { kind: 'delta', run: id, matrix, rows, cols, values, singularValues },
    [values.buffer, singularValues.buffer],
  ];
}
