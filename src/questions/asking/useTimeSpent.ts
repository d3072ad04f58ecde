import { type RefObject, useEffect, useRef } from 'react';

/** Whoever looks at one question for longer has left the desk. */
const LONGEST_MS = 10 * 60_000;

/** Milliseconds, counted while running. */
export function stopwatch(clock: () => number = () => performance.now()) {
  let sum = 0;
  let since: number | undefined;
  return {
    run(on: boolean) {
      if (on === (since !== undefined)) return;
      if (since !== undefined) sum += clock() - since;
      since = on ? clock() : undefined;
    },
    /** What was counted since the last time it was taken, capped. */
    take(): number {
      const now = clock();
      const counted = sum + (since === undefined ? 0 : now - since);
      sum = 0;
      if (since !== undefined) since = now;
      return Math.round(Math.min(counted, LONGEST_MS));
    },
  };
}

/**
 * The time an element was in sight, on a page that was in sight. The function returned gives the milliseconds since it
 * was called last.
 */
export function useTimeSpent(element: RefObject<Element | null>): () => number {
  const watch = useRef<ReturnType<typeof stopwatch>>(undefined);
  watch.current ??= stopwatch();

  useEffect(() => {
    const { current } = watch;
    let near = typeof IntersectionObserver === 'undefined';
    const tell = () => current?.run(near && document.visibilityState === 'visible');
    const observer = near
      ? undefined
      : new IntersectionObserver((entries) => {
          near = entries.at(-1)?.isIntersecting ?? near;
          tell();
        });
    if (element.current) observer?.observe(element.current);
    document.addEventListener('visibilitychange', tell);
    tell();
    return () => {
      observer?.disconnect();
      document.removeEventListener('visibilitychange', tell);
      current?.run(false);
    };
  }, [element]);

  return () => watch.current?.take() ?? 0;
}
