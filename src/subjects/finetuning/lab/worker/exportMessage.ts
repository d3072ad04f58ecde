import type { Run } from '../engine/run.ts';
import { writeSafetensors } from '../safetensors.ts';
import type { FromWorker, RunId } from './protocol.ts';

/** The trained parameters of a run as a file, and what of the message is handed over instead of copied. */
export function exportMessage(
  id: RunId,
  { engine, setup, step, trained }: Run,
): [FromWorker, Transferable[]] {
  const { method, task, seed } = setup;
  const bytes = writeSafetensors(
    trained.map(([name, tensor]) => ({
      name,
      rows: tensor.rows,
      columns: tensor.columns,
      values: Float32Array.from(engine.values(tensor)),
    })),
    { setup: JSON.stringify(setup), step: String(step) },
  );
  return [{ kind: 'exported', run: id, name: `${method.id}-${task}-${seed}.safetensors`, bytes }, [bytes]];
}
