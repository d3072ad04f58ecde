import { useCallback, useEffect, useRef, useState } from 'react';
import { reducesMotion } from './reducesMotion.ts';

/** What the clock needs from the browser. */
export interface ClockEffects {
  frame(tick: (now: number) => void): number;
  cancel(handle: number): void;
  now(): number;
  reducedMotion(): boolean;
}

const browser: ClockEffects = {
  frame: (tick) => requestAnimationFrame(tick),
  cancel: (handle) => cancelAnimationFrame(handle),
  now: () => performance.now(),
  reducedMotion: reducesMotion,
};

export interface Clock {
  playing: boolean;
  /** Moves from one place to another at constant speed; takes over from a movement under way. */
  play(from: number, to: number, ms: number): void;
  pause(): void;
}

/**
 * The one clock of moving figures: hands `onTick` the place on the way, frame by frame, and the end exactly.
 * With reduced motion the end comes at once. Easing belongs to the figure, so that scrubbing shows the same pictures.
 */
export function useClock(onTick: (t: number) => void, effects: ClockEffects = browser): Clock {
  const [playing, setPlaying] = useState(false);
  const handle = useRef<number | undefined>(undefined);
  const latest = useRef(onTick);
  useEffect(() => {
    latest.current = onTick;
  });

  const stop = useCallback(() => {
    if (handle.current !== undefined) effects.cancel(handle.current);
    handle.current = undefined;
  }, [effects]);

  useEffect(() => stop, [stop]);

  const play = useCallback(
    (from: number, to: number, ms: number) => {
      stop();
      if (ms <= 0 || from === to || effects.reducedMotion()) {
        setPlaying(false);
        latest.current(to);
        return;
      }
      const start = effects.now();
      const tick = (now: number) => {
        const done = Math.min(1, Math.max(0, (now - start) / ms));
        handle.current = done < 1 ? effects.frame(tick) : undefined;
        if (done === 1) setPlaying(false);
        latest.current(done === 1 ? to : from + (to - from) * done);
      };
      setPlaying(true);
      latest.current(from);
      handle.current = effects.frame(tick);
    },
    [effects, stop],
  );

  const pause = useCallback(() => {
    stop();
    setPlaying(false);
  }, [stop]);

  return { playing, play, pause };
}
