import { useEffect, useState } from 'react';
import { svd } from '../../../../math/svd.ts';
import type { FromWorker } from './svd.worker.ts';
import { SEEN, sideOf, smoothTerms, type TargetName, targetMatrix } from './targetMatrices.ts';

export interface SeenTarget {
  /** Rows and columns that are printed. */
  side: number;
  target: Float32Array | undefined;
  /** The best imitations layer by layer: columns weighted by their singular value, and rows. */
  left: Float32Array[];
  right: Float32Array[];
  /** How much of the decomposition is done, from 0 to 1. */
  share: number;
  failed: boolean;
}

const nothing: SeenTarget = {
  side: SEEN.length,
  target: undefined,
  left: [],
  right: [],
  share: 0,
  failed: false,
};

const known = new Map<TargetName, SeenTarget>();

/** The sum of the first `rank` layers, row by row. */
export function imitation({ side, left, right }: SeenTarget, rank: number): Float32Array {
  const sum = new Float32Array(side * side);
  for (let l = 0; l < Math.min(rank, left.length); l++) {
    const [column, row] = [left[l] as Float32Array, right[l] as Float32Array];
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
  const left = smoothTerms.map(({ value, u }) => Float32Array.from(SEEN, (i) => value * u(i)));
  const right = smoothTerms.map(({ v }) => Float32Array.from(SEEN, (j) => v(j)));
  const seen = { ...nothing, left, right, share: 1 };
  return { ...seen, target: imitation(seen, left.length) };
}

/** Small enough to be decomposed at once. */
function trained(): SeenTarget {
  const side = sideOf('trained');
  const matrix = targetMatrix('trained');
  const { values, left, right } = svd(matrix, side, side);
  return {
    ...nothing,
    side,
    target: Float32Array.from(matrix),
    left: left.map((vector, l) => Float32Array.from(vector, (entry) => entry * (values[l] as number))),
    right: right.map((vector) => Float32Array.from(vector)),
    share: 1,
  };
}

const atOnce: Partial<Record<TargetName, () => SeenTarget>> = { smooth, trained };

/** A target and its best imitations at the rows and columns that are printed, decomposed off the main thread. */
export function useTarget(name: TargetName): SeenTarget {
  const [seen, setSeen] = useState<{ name: TargetName; found: SeenTarget }>();
  useEffect(() => {
    const before = known.get(name);
    if (before) {
      setSeen({ name, found: before });
      return;
    }
    const make = atOnce[name];
    if (make) {
      // After the view is drawn: both in one task would be a long one on a slow phone.
      const timer = setTimeout(() => {
        const found = make();
        known.set(name, found);
        setSeen({ name, found });
      });
      return () => clearTimeout(timer);
    }
    let found = nothing;
    const update = (change: Partial<SeenTarget>) => {
      found = { ...found, ...change };
      setSeen({ name, found });
    };
    if (typeof Worker === 'undefined') {
      update({ failed: true });
      return;
    }
    const worker = new Worker(new URL('./svd.worker.ts', import.meta.url), { type: 'module' });
    worker.onerror = () => update({ failed: true });
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'target') update({ target: data.seen });
      else if (data.kind === 'progress') update({ share: data.share });
      else {
        worker.terminate();
        update({ left: data.left, right: data.right, share: 1 });
        known.set(name, found);
      }
    };
    worker.postMessage(name);
    return () => worker.terminate();
  }, [name]);
  return seen?.name === name ? seen.found : nothing;
}
