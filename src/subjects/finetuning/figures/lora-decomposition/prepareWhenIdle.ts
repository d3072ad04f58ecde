import type { SampledProduct } from './product.ts';

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

/** Prepares a product for every rank up to `rank` while the page is idle. Returns a way to call it off. */
export function prepareWhenIdle(product: SampledProduct, rank: number, done: () => void): () => void {
  let cancel = whenIdle(function slice() {
    const end = performance.now() + SLICE_MS;
    do {
      if (product.prepare(rank, SLICE)) {
        done();
        return;
      }
    } while (performance.now() < end);
    cancel = whenIdle(slice);
  });
  return () => cancel();
}
