import { useEffect, useState } from 'react';
import { grow, seededFactors } from './factors.ts';
import { type SampledProduct, sampledProduct } from './product.ts';

/** Layers added between two looks at the clock, and the time one slice may take: a slow phone answers in between. */
const SLICE = 4;
const SLICE_MS = 8;

function whenIdle(run: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const handle = requestIdleCallback(run, { timeout: 300 });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(run, 20);
  return () => clearTimeout(timer);
}

/** The sampled product of a d × k example, prepared for every rank while the page is idle. */
export function useProduct(d: number, k: number): { product: SampledProduct | undefined; complete: boolean } {
  const [product, setProduct] = useState<SampledProduct>();
  const [complete, setComplete] = useState(false);
  useEffect(() => {
    const made = sampledProduct(seededFactors(d, k), grow);
    setProduct(made);
    setComplete(false);
    let cancel = whenIdle(function slice() {
      const end = performance.now() + SLICE_MS;
      do {
        if (made.prepare(Math.min(d, k), SLICE)) {
          setComplete(true);
          return;
        }
      } while (performance.now() < end);
      cancel = whenIdle(slice);
    });
    return () => cancel();
  }, [d, k]);
  return { product, complete };
}
