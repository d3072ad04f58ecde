import { memo } from 'react';
import { useClock } from '../../../../figures/parts/useClock.ts';
import { Walk } from '../../../../figures/parts/Walk.tsx';
import { stops } from './model.ts';

const END = stops.length - 1;
const MS_PER_STOP = 1600;

/** Play, scrub or go straight through Q, Q + ΔQ, A·B. */
export const ProductWalk = memo(function ProductWalk({
  t,
  onMove,
  uid,
}: {
  t: number;
  onMove(t: number): void;
  uid: string;
}) {
  const clock = useClock(onMove);
  const walk = (from: number, to: number) => clock.play(from, to, Math.abs(to - from) * MS_PER_STOP);
  return (
    <Walk
      t={t}
      stops={stops}
      uid={uid}
      playing={clock.playing}
      onPlay={() => (clock.playing ? clock.pause() : walk(t >= END ? 0 : t, END))}
      onGo={(to) => walk(t, to)}
      onScrub={(to) => {
        clock.pause();
        onMove(to);
      }}
    />
  );
});
