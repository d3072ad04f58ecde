import { ownTrained, type TrainedMatrix } from '../trainedElsewhere.ts';
import written from './trainedTarget.json' with { type: 'json' };
import { words } from './words/figure.ts';

/** How the matrix came about completes “Target: trained, …”. */
type Told = TrainedMatrix & { made: string };

let stored: Told | undefined;

/** The matrix that `npm run store` trained: 16-bit steps of the largest entry, in base 64. */
function unpack(): Told {
  const { side, largest, packed, setup } = written;
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const steps = new DataView(bytes.buffer);
  return {
    side,
    values: Float64Array.from(
      { length: side * side },
      (_, i) => (steps.getInt16(2 * i, true) / 32767) * largest,
    ),
    made: words.target.targets.trained.made(setup.steps),
  };
}

/** What the learner trained in the lab, or else what was trained beforehand. */
export function trainedTarget(): Told {
  const own = ownTrained();
  if (own) return { ...own, made: words.target.targets.trained.own(own.matrix, own.task) };
  stored ??= unpack();
  return stored;
}
