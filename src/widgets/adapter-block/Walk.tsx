import { Button } from '../../ui/Button.tsx';
import { END, STOPS } from './model.ts';

interface Props {
  t: number;
  uid: string;
  playing: boolean;
  /** Nothing to walk through. */
  idle: boolean;
  onPlay(): void;
  onGo(t: number): void;
  onScrub(t: number): void;
}

/** Play, scrub, or go straight to a stop. */
export function Walk({ t, uid, playing, idle, onPlay, onGo, onScrub }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the controls already stand in a fieldset
    <div className="ab-walk" role="group" aria-labelledby={`${uid}-walk`}>
      <label className="ab-name" id={`${uid}-walk`} htmlFor={`${uid}-walk-t`}>
        Walk
      </label>
      <Button className="ab-play" aria-disabled={idle} onClick={() => idle || onPlay()}>
        {playing ? 'Pause' : 'Play'}
      </Button>
      <div
        className="slider slider-ink ab-scrub"
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
          aria-valuetext={`${STOPS[Math.round(t)]}, stop ${Math.round(t) + 1} of ${STOPS.length}`}
          onChange={(event) => onScrub(event.currentTarget.valueAsNumber)}
        />
        <div className="ab-stops">
          {STOPS.map((stop, at) => (
            <button
              key={stop}
              type="button"
              aria-pressed={t === at}
              aria-label={`Walk to: ${stop}`}
              onClick={() => onGo(at)}
            >
              {stop}
            </button>
          ))}
        </div>
      </div>
    </div>
  );
}
