import { ownTrained, type TrainedMatrix } from '../trainedElsewhere.ts';
import written from './trainedTarget.json' with { type: 'json' };

let stored: TrainedMatrix | undefined;

/** Steps of the training beforehand. */
export const { steps: stepsBeforehand } = written.setup;

/** The matrix that `npm run store` trained: 16-bit steps of the largest entry, in base 64. */
function unpack(): TrainedMatrix {
  const { side, largest, packed } = written;
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const steps = new DataView(bytes.buffer);
  return {
    side,
    values: Float64Array.from(
      { length: side * side },
      (_, i) => (steps.getInt16(2 * i, true) / 32767) * largest,
    ),
  };
}

/** What the learner trained in the lab, or else what was trained beforehand. */
export function trainedTarget(): TrainedMatrix {
  stored ??= unpack();
  return ownTrained() ?? stored;
}
