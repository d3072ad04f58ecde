import { words } from '#words/walk';
import { Button } from '../../ui/Button.tsx';
import type { WalkControl } from './useWalk.ts';
import styles from './Walk.module.css';

interface Props {
  /** The place, from 0 to the last stop. */
  t: number;
  stops: readonly string[];
  uid: string;
  walk: WalkControl;
  /** How much faster than playing a press on a stop goes there. */
  pace?: number;
  /** Nothing to walk through. */
  idle?: boolean;
}

/** Play, scrub, or go straight to a stop. */
export function Walk({ t, stops, uid, walk, pace = 1, idle = false }: Props) {
  const end = stops.length - 1;
  return (
    // biome-ignore lint/a11y/useSemanticElements: the controls already stand in a fieldset
    <div className={styles.walk} role="group" aria-labelledby={`${uid}-walk`}>
      <label className={styles.name} id={`${uid}-walk`} htmlFor={`${uid}-walk-t`}>
        {words.name}
      </label>
      <Button compact className={styles.play} aria-disabled={idle} onClick={() => idle || walk.toggle()}>
        {walk.playing ? words.pause : words.play}
      </Button>
      <div className={`slider ${styles.scrub}`} style={{ '--slider-share': t / end } as React.CSSProperties}>
        <input
          id={`${uid}-walk-t`}
          className="range slider-range"
          type="range"
          min={0}
          max={end}
          step={0.05}
          value={t}
          aria-valuetext={words.place(stops[Math.round(t)], Math.round(t) + 1, stops.length)}
          onChange={(event) => walk.jump(event.currentTarget.valueAsNumber)}
        />
        <div className={styles.stops}>
          {stops.map((stop, at) => (
            <button
              key={stop}
              type="button"
              className="to-press"
              aria-pressed={t === at}
              aria-label={words.to(stop)}
              onClick={() => walk.glide(at, pace)}
            >
              {stop}
            </button>
          ))}
        </div>
      </div>
    </div>
  );
}
