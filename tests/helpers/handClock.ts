import { act } from '@testing-library/react';
import type { ClockEffects } from '../../src/figures/parts/useClock.ts';

/** A clock that is moved by hand, a frame at a time. */
export function handClock(reduced = false) {
  let now = 0;
  let pending: ((now: number) => void) | undefined;
  const effects: ClockEffects = {
    frame: (tick) => {
      pending = tick;
      return 1;
    },
    cancel: () => {
      pending = undefined;
    },
    now: () => now,
    reducedMotion: () => reduced,
  };
  const advance = (ms: number) =>
    act(() => {
      now += ms;
      const tick = pending;
      pending = undefined;
      tick?.(now);
    });
  return { effects, advance, waiting: () => pending !== undefined };
}
