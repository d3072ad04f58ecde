import { useEffect, useState } from 'react';
import { grow, seededFactors } from './factors.ts';
import { prepareWhenIdle } from './prepareWhenIdle.ts';
import { type SampledProduct, sampledProduct } from './product.ts';

/** The sampled product of a d × k example, prepared for every rank while the page is idle. */
export function useProduct(d: number, k: number): { product: SampledProduct | undefined; complete: boolean } {
  const [product, setProduct] = useState<SampledProduct>();
  const [complete, setComplete] = useState(false);
  useEffect(() => {
    const made = sampledProduct(seededFactors(d, k), grow);
    setProduct(made);
    setComplete(false);
    return prepareWhenIdle(made, Math.min(d, k), () => setComplete(true));
  }, [d, k]);
  return { product, complete };
}
