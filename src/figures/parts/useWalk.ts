import { useCallback, useEffect, useRef } from 'react';
import { type ClockEffects, useClock } from './useClock.ts';

interface Options {
  /** The place, from 0 to `end`. */
  t: number;
  end: number;
  /** From one whole place to the next. */
  msPerStep: number;
  /** What the places on the way become, such as whole steps. */
  along?(t: number): number;
  onMove(t: number): void;
  /** Before anything moves: lets a figure that has two walks stop the other. */
  onTouch?(): void;
  /** Told how to stop while it plays, and of nothing once it does not. */
  onPlay?: ((stop: (() => void) | undefined) => void) | undefined;
}

export interface WalkControl {
  playing: boolean;
  /** Plays to the end, from the start when it is there already; pauses when it plays. */
  toggle(): void;
  /** Moves to a place, at `pace` times the usual speed. */
  glide(to: number, pace?: number): void;
  /** Is at a place at once. */
  jump(to: number): void;
  pause(): void;
}

const same = (t: number): number => t;

/** What playing, scrubbing and stepping through a figure do. The functions stay the same while nothing starts or ends. */
export function useWalk(options: Options, effects?: ClockEffects): WalkControl {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const onTick = (t: number) => options.onMove((options.along ?? same)(t));
  const { playing, play, pause } = useClock(onTick, effects);
  const { onPlay } = options;
  useEffect(() => {
    if (playing) onPlay?.(pause);
    return () => onPlay?.(undefined);
  }, [playing, pause, onPlay]);

  const walk = useCallback(
    (from: number, to: number, pace = 1) => {
      latest.current.onTouch?.();
      play(from, to, (Math.abs(to - from) * latest.current.msPerStep) / pace);
    },
    [play],
  );
  const toggle = useCallback(() => {
    const { t, end } = latest.current;
    if (playing) pause();
    else walk(t >= end ? 0 : t, end);
  }, [playing, pause, walk]);
  const glide = useCallback((to: number, pace?: number) => walk(latest.current.t, to, pace), [walk]);
  const jump = useCallback(
    (to: number) => {
      pause();
      latest.current.onTouch?.();
      latest.current.onMove(to);
    },
    [pause],
  );
  return { playing, toggle, glide, jump, pause };
}
