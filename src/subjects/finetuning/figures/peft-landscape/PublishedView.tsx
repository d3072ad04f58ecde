import type { KeyboardEvent, PointerEvent } from 'react';
import { Axis } from '../../../../figures/parts/Axis.tsx';
import controls from '../../../../figures/parts/controls.module.css';
import { Named } from '../../../../figures/parts/Named.tsx';
import { StageSlider } from '../../../../figures/parts/StageSlider.tsx';
import picture from '../../../../figures/parts/stagePicture.module.css';
import { formatFixed } from '../../../../notation/format.ts';
import { formatCount } from '../../../../notation/formatCount.ts';
import { pointSentence } from './describe.ts';
import styles from './published.module.css';
import {
  fullOf,
  groups,
  LESSON,
  nearestCount,
  nearestPoint,
  placeOf,
  pointOf,
  resultsOf,
  scalesOf,
} from './published.ts';
import { RunNames, Runs } from './Runs.tsx';
import type { ViewProps } from './view.ts';
import { words } from './words.ts';

const says = words.published;
const POWERS = Object.entries(says.powers).map(([power, name]) => [Number(power), name] as const);
/** Keys walk from run to run, also where several train as many numbers. */
const KEYS: Record<string, number> = {
  ArrowRight: 1,
  ArrowUp: 1,
  PageUp: 5,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageDown: -5,
};

/** What published runs on one model reached, over the numbers they train. The axis is the slider. */
export function PublishedView({ state, set }: ViewProps) {
  const { group } = state;
  const { index, result } = pointOf(group, state.point);
  const { scores, decades, spread, measure } = groups[group];
  const [lowest, highest, every] = scores;
  const [name, trained, score] = result;
  const here = placeOf(group, result);
  const full = fullOf(group);
  const level = placeOf(group, full).y;
  const half = ((spread?.(full[2]) ?? 0) * 100) / (highest - lowest);
  const ticks = Array.from({ length: (highest - lowest) / every + 1 }, (_, at) => lowest + at * every);
  const powers = POWERS.filter(([power]) => power >= decades[0] && power < decades[1]);
  const count = resultsOf(group).length;
  const goTo = (point: number) => set({ point: Math.min(count, Math.max(1, point)) });

  function onKeyDown(event: KeyboardEvent) {
    const by = KEYS[event.key];
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    goTo(index + 1 + by);
  }
  function pick({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>) {
    const box = currentTarget.getBoundingClientRect();
    const [x, y] = [(clientX - box.left) / box.width, (box.bottom - clientY) / box.height];
    goTo(nearestPoint(group, 100 * x, 100 * y, box.height / box.width || 1));
  }
  return (
    <>
      <div className={picture.pic} aria-hidden="true">
        <small className={styles.measure}>{says.scores(measure)}</small>
        {group === LESSON && (
          <small className={`${styles.measure} ${styles.colours}`}>
            <Named {...says.key} />
          </small>
        )}
        <div className={styles.area} onPointerUp={pick}>
          <i
            className={styles.band}
            style={{ insetBlockEnd: `${level - half}%`, blockSize: `max(2px, ${2 * half}%)` }}
          />
          <svg className={styles.layer} aria-hidden="true">
            <Axis
              side="left"
              unit="%"
              scale={scalesOf(group).score}
              at={0}
              ticks={ticks}
              grid={100}
              line={false}
            />
          </svg>
          <small className={styles.level} style={{ top: `${100 - level}%` }}>
            <Named {...says.levelWith} />
          </small>
          <Runs group={group} />
          <i className={styles.drop} style={{ left: `${here.x}%` }} />
          <RunNames group={group} chosen={index} />
          <small className={styles.axis}>{says.axis}</small>
          <b className={styles.chosen} style={{ left: `${here.x}%`, translate: `${-here.x}%` }}>
            <Named
              long={says.chosen(name, formatCount(trained), formatFixed(score, 1))}
              short={says.chosenShort(name, formatFixed(score, 1))}
            />
          </b>
          <i className={styles.ring} style={{ left: `${here.x}%`, top: `${100 - here.y}%` }} />
        </div>
      </div>
      <div className={`${controls.controls} ${styles.controls}`} onKeyDownCapture={onKeyDown}>
        <StageSlider
          name={says.slider}
          value={trained}
          min={10 ** decades[0]}
          max={10 ** decades[1]}
          scale="log"
          ticks={powers.map(([power]) => 10 ** power)}
          tickText={(tick) => powers.find(([power]) => 10 ** power === tick)?.[1] ?? ''}
          valueText={() => pointSentence(state)}
          onChange={(to) => goTo(nearestCount(group, to))}
        />
      </div>
    </>
  );
}
