import { startTransition, useEffect, useRef, useState } from 'react';

/** Changes that follow one another faster are one movement. */
const MOVES_WITHIN_MS = 150;

/** The value at which a thing comes to rest: one change is passed on at once, a movement when it has ended. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  const last = useRef({ value, at: Number.NEGATIVE_INFINITY });
  useEffect(() => {
    if (value === last.current.value) return;
    const now = performance.now();
    const isMoving = now - last.current.at < MOVES_WITHIN_MS;
    last.current = { value, at: now };
    const settle = () => startTransition(() => setSettled(value));
    if (!isMoving) return settle();
    const timer = setTimeout(settle, MOVES_WITHIN_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
