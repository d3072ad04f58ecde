import { startTransition, useEffect, useRef, useState } from 'react';

/** Between two changes that are passed on. */
const EVERY_MS = 120;

/**
 * A value that changes at most so often, and comes to rest with the one it follows: for the costly part of a picture,
 * so that a slow phone keeps up with the finger in the rest of it.
 */
export function useCalm<T>(value: T): T {
  const [calm, setCalm] = useState(value);
  const passedOn = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const timer = setTimeout(
      () => {
        passedOn.current = performance.now();
        startTransition(() => setCalm(value));
      },
      Math.max(0, passedOn.current + EVERY_MS - performance.now()),
    );
    return () => clearTimeout(timer);
  }, [value]);
  return calm;
}
