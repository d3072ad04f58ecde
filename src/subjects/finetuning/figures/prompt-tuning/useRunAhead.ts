import { useEffect } from 'react';
import { LAST_STEP, momentsUntil, type Setting } from './promptRun.ts';

/** Time one slice may take: a slow phone answers in between. */
const SLICE_MS = 6;

/** Trains ahead in short slices, so that a jump along the run only reads it. */
export function useRunAhead({ n, rate, start }: Setting): void {
  useEffect(() => {
    let step = 0;
    let timer = setTimeout(function slice() {
      const end = performance.now() + SLICE_MS;
      while (step < LAST_STEP && performance.now() < end) momentsUntil({ n, rate, start }, ++step);
      if (step < LAST_STEP) timer = setTimeout(slice, 16);
    }, 300);
    return () => clearTimeout(timer);
  }, [n, rate, start]);
}
