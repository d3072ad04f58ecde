import { useEffect, useState } from 'react';

/** Seconds this tab was hidden while something was under way; 0 before, and again when the next thing begins. */
export function useHidden(under: boolean): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (!under) return;
    let since = document.hidden ? performance.now() : undefined;
    setSeconds(0);
    const look = () => {
      if (document.hidden) since = performance.now();
      else if (since !== undefined) {
        const more = (performance.now() - since) / 1000;
        since = undefined;
        setSeconds((before) => before + more);
      }
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [under]);
  return seconds;
}
