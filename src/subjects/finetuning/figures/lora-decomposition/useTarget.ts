import { useEffect, useState } from 'react';
import { svd } from '../../../../math/svd.ts';
import type { Grid } from './Picture.tsx';
import { prepareWhenIdle } from './prepareWhenIdle.ts';
import { type SampledProduct, sampledProduct } from './product.ts';
import type { FromWorker } from './svd.worker.ts';
import { SEEN, sideOf, smoothTerms, type TargetName, targetMatrix } from './targetMatrices.ts';

export interface SeenTarget {
  target: Grid | undefined;
  /** The best imitation at any rank up to `rank`. */
  best: SampledProduct | undefined;
  rank: number;
  /** How much of the decomposition is done, from 0 to 1. */
  share: number;
  failed: boolean;
}

const nothing: SeenTarget = { target: undefined, best: undefined, rank: 0, share: 0, failed: false };

const known = new Map<TargetName, SeenTarget>();

const asGrid = (values: Float32Array): Grid => {
  const side = Math.sqrt(values.length);
  return { width: side, height: side, values };
};

function imitation(columnsOfA: Float32Array[], rowsOfB: Float32Array[]): SampledProduct {
  const side = columnsOfA[0]?.length ?? 0;
  return sampledProduct({ rows: side, cols: side, columnsOfA, rowsOfB }, (factors) => factors, side);
}

/** The smooth target is known as a sum of orthonormal terms: nothing has to be worked out. */
function smooth(): SeenTarget {
  const columnsOfA = smoothTerms.map(({ value, u }) => Float32Array.from(SEEN, (i) => value * u(i)));
  const rowsOfB = smoothTerms.map(({ v }) => Float32Array.from(SEEN, (j) => v(j)));
  const rank = smoothTerms.length;
  const whole = imitation(columnsOfA, rowsOfB);
  whole.stepTo(rank, rank);
  return {
    ...nothing,
    target: asGrid(whole.grid),
    best: imitation(columnsOfA, rowsOfB),
    rank,
    share: 1,
  };
}

/** Small enough to be decomposed at once. */
function trained(): SeenTarget {
  const side = sideOf('trained');
  const matrix = targetMatrix('trained');
  const { values, left, right } = svd(matrix, side, side);
  const columnsOfA = left.map((vector, l) =>
    Float32Array.from(vector, (entry) => entry * (values[l] as number)),
  );
  const rowsOfB = right.map((vector) => Float32Array.from(vector));
  return {
    ...nothing,
    target: asGrid(Float32Array.from(matrix)),
    best: imitation(columnsOfA, rowsOfB),
    rank: side,
    share: 1,
  };
}

const atOnce: Partial<Record<TargetName, () => SeenTarget>> = { smooth, trained };

/** A target and its best imitations at the rows and columns that are drawn, decomposed off the main thread. */
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
    let rest = () => {};
    const worker = new Worker(new URL('./svd.worker.ts', import.meta.url), { type: 'module' });
    worker.onerror = () => update({ failed: true });
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'target') update({ target: asGrid(data.seen) });
      else if (data.kind === 'progress') update({ share: data.share });
      else {
        worker.terminate();
        const best = imitation(data.left, data.right);
        update({ best, rank: data.left.length, share: 1 });
        known.set(name, found);
        rest = prepareWhenIdle(best, data.left.length, () => {});
      }
    };
    worker.postMessage(name);
    return () => {
      worker.terminate();
      rest();
    };
  }, [name]);
  return seen?.name === name ? seen.found : nothing;
}
