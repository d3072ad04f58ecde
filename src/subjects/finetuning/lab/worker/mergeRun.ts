import { mergeLora } from '../engine/delta.ts';
import type { Run } from '../engine/run.ts';
import { batchOf, type Exercise, heldOut, SEQUENCE } from '../engine/strings.ts';
import { forward } from '../engine/transformer.ts';

/** Strings over which merged and unmerged are compared. */
const COMPARED = 16;

/** Merges the pairs of a run, and says how far apart the logits are: both ways compute the same but for rounding. */
export function mergeRun(run: Run): { unmerge: () => void; largestDifference: number } {
  const apart = logitsOf(run);
  const unmerge = mergeLora(run);
  const together = logitsOf(run);
  const differences = apart.map((logit, i) => Math.abs(logit - (together[i] as number)));
  return { unmerge, largestDifference: Math.max(...differences) };
}

function logitsOf({ engine, model, added, setup }: Run): Float32Array {
  const exercises = heldOut.slice(0, COMPARED).map((letters): Exercise => ({ command: 'new', letters }));
  const { tokens } = batchOf(exercises, setup.task, 0);
  return engine.scoped(() => Float32Array.from(engine.values(forward(model, added, tokens, SEQUENCE))), {
    recording: false,
  });
}
