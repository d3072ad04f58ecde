import { useEffect, useState } from 'react';
import { svd } from '../../../../math/svd.ts';
import { ownTrained } from '../trainedElsewhere.ts';
import {
  SEEN,
  seenOf,
  seenRow,
  sideOf,
  smoothTerms,
  type TargetName,
  targetMatrix,
} from './targetMatrices.ts';

interface SeenTarget {
  /** Rows and columns that are printed. */
  side: number;
  target: ArrayLike<number>;
  /** The best imitations layer by layer: columns weighted by their singular value, and rows. */
  left: ArrayLike<number>[];
  right: ArrayLike<number>[];
}

/** The sum of the first `rank` layers, row by row. */
export function imitation({ side, left, right }: Omit<SeenTarget, 'target'>, rank: number): Float32Array {
  const sum = new Float32Array(side * side);
  for (let l = 0; l < Math.min(rank, left.length); l++) {
    const [column, row] = [left[l] as ArrayLike<number>, right[l] as ArrayLike<number>];
    for (let y = 0; y < side; y++) {
      const a = column[y] as number;
      for (let x = 0; x < side; x++)
        sum[y * side + x] = (sum[y * side + x] as number) + a * (row[x] as number);
    }
  }
  return sum;
}

/** The smooth target is known as a sum of orthonormal terms: nothing has to be worked out. */
function smooth(): SeenTarget {
  const seen = {
    side: SEEN.length,
    left: smoothTerms.map(({ value, u }) => Float32Array.from(SEEN, (i) => value * u(i))),
    right: smoothTerms.map(({ v }) => Float32Array.from(SEEN, (j) => v(j))),
  };
  return { ...seen, target: imitation(seen, smoothTerms.length) };
}

/** What the learner trained: small enough to be decomposed at once. */
function learners(): SeenTarget {
  const side = sideOf('trained');
  const target = targetMatrix('trained');
  const { values, left, right } = svd(target, side, side);
  return {
    side,
    target,
    left: left.map((vector, l) => Float32Array.from(vector, (entry) => entry * (values[l] as number))),
    right,
  };
}

/** What writeSpectra.ts packed: vectors of this length. */
function unpack({ largest, steps }: { largest: number[]; steps: string }, length: number): Float32Array[] {
  const bytes = Int8Array.from(atob(steps), (letter) => letter.charCodeAt(0));
  return largest.map((most, l) =>
    Float32Array.from(bytes.subarray(l * length, (l + 1) * length), (step) => (step / 127) * most),
  );
}

/** Decomposed beforehand, as a thousand rows take a phone a minute, and 64 a third of a second. */
async function beforehand(name: Exclude<TargetName, 'smooth'>): Promise<SeenTarget> {
  const { default: layers } = await import('./targetLayers.json');
  const seen = seenOf(name);
  const side = seen.length;
  const target = new Float32Array(side * side);
  seen.forEach((i, y) => {
    target.set(seenRow(name, i), y * side);
  });
  const { left, right } = layers[name];
  return { side, target, left: unpack(left, side), right: unpack(right, side) };
}

const known = new Map<TargetName, SeenTarget>();

async function seenTarget(name: TargetName): Promise<SeenTarget> {
  const found =
    known.get(name) ??
    (name === 'smooth' ? smooth() : name === 'trained' && ownTrained() ? learners() : await beforehand(name));
  known.set(name, found);
  return found;
}

/** A target and its best imitations at the rows and columns that are printed, once they are there. */
export function useTarget(name: TargetName): SeenTarget | undefined {
  const [seen, setSeen] = useState<{ name: TargetName; found: SeenTarget }>();
  useEffect(() => {
    let wanted = true;
    // After the view is drawn: both in one task would be a long one on a slow phone.
    const timer = setTimeout(async () => {
      const found = await seenTarget(name);
      if (wanted) setSeen({ name, found });
    });
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [name]);
  return seen?.name === name ? seen.found : undefined;
}
