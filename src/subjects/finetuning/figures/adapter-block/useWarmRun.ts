import { useEffect } from 'react';
import type { Activation } from './activation.ts';
import { D, type Place, STEPS, train } from './toy.ts';

/** Time one slice may take: a slow phone answers in between. */
const SLICE_MS = 6;

function whenIdle(run: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const handle = requestIdleCallback(run, { timeout: 500 });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(run, 30);
  return () => clearTimeout(timer);
}

/**
 * Trains the toy ahead while the page is idle, at the middle width in use and then at every other one, so that
 * scrubbing steps and dragging m only read numbers.
 */
export function useWarmRun({ place, activation }: { place: Place; activation: Activation }, m: number): void {
  useEffect(() => {
    if (place === 'none') return;
    const widths = [m, ...Array.from({ length: D }, (_, i) => i + 1).filter((width) => width !== m)];
    let step = 0;
    let cancel = whenIdle(function slice() {
      const end = performance.now() + SLICE_MS;
      while (widths[0] !== undefined && performance.now() < end) {
        train({ place, activation, m: widths[0] }, step++);
        if (step > STEPS) {
          widths.shift();
          step = 0;
        }
      }
      if (widths.length > 0) cancel = whenIdle(slice);
    });
    return () => cancel();
  }, [place, activation, m]);
}
