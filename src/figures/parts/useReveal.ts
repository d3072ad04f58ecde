import { useEffect, useRef } from 'react';

/** Runs what was predicted once the answer that commits the prediction is given: here and now, not on an earlier visit. */
export function useReveal(covered: boolean, predicted: string | undefined, run: () => void): void {
  const was = useRef(covered);
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const committed = was.current && !covered && predicted !== undefined;
    was.current = covered;
    if (committed && document.activeElement?.closest('[data-slot]')) latest.current();
  }, [covered, predicted]);
}
