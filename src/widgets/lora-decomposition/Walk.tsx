import { memo } from 'react';
import { useClock } from '../../charts/useClock.ts';
import { Button } from '../../ui/Button.tsx';
import { stops } from './model.ts';

const END = stops.length - 1;
const MS_PER_STOP = 1600;

/** Play, step and scrub through Q, Q + ΔQ, A·B. */
export const Walk = memo(function Walk({
  t,
  onMove,
  uid,
}: {
  t: number;
  onMove(t: number): void;
  uid: string;
}) {
  const clock = useClock(onMove);
  const go = (to: number) => clock.play(t, to, Math.abs(to - t) * MS_PER_STOP);
  const from = t >= END ? 0 : t;
  return (
    // biome-ignore lint/a11y/useSemanticElements: the controls already stand in a fieldset
    <div className="lora-walk" role="group" aria-labelledby={`${uid}-walk`}>
      <label className="slider-label" id={`${uid}-walk`} htmlFor={`${uid}-walk-t`}>
        Walk
      </label>
      <Button
        onClick={() => (clock.playing ? clock.pause() : clock.play(from, END, (END - from) * MS_PER_STOP))}
      >
        {clock.playing ? 'Pause' : 'Play the walk'}
      </Button>
      <Button
        aria-disabled={t <= 0}
        aria-label="One step back"
        onClick={() => go(Math.max(0, Math.ceil(t) - 1))}
      >
        ‹
      </Button>
      <div
        className="slider slider-ink lora-scrub"
        style={{ '--slider-share': t / END } as React.CSSProperties}
      >
        <input
          id={`${uid}-walk-t`}
          className="slider-range"
          type="range"
          min={0}
          max={END}
          step={0.01}
          value={t}
          aria-valuetext={stops[Math.round(t)]}
          onChange={(event) => {
            clock.pause();
            onMove(event.currentTarget.valueAsNumber);
          }}
        />
        <div className="lora-stops" aria-hidden="true">
          {stops.map((stop) => (
            <span key={stop}>{stop}</span>
          ))}
        </div>
      </div>
      <Button
        aria-disabled={t >= END}
        aria-label="One step on"
        onClick={() => go(Math.min(END, Math.floor(t) + 1))}
      >
        ›
      </Button>
    </div>
  );
});
