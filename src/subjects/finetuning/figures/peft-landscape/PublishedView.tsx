import { memo, type PointerEvent, useState } from 'react';
import { Axis } from '../../../../figures/parts/Axis.tsx';
import { formatNumber } from '../../../../notation/format.ts';
import { pointSentence } from './describe.ts';
import styles from './landscape.module.css';
import { Points } from './Points.tsx';
import { fullOf, type GroupId, groups, nearestPoint, placeOf, pointOf, scalesOf } from './published.ts';
import { ResultChooser } from './ResultChooser.tsx';
import { words } from './words.ts';

interface Props {
  group: GroupId;
  point: number;
  uid: string;
  /** False while the learner has not predicted yet. */
  open: boolean;
  onPoint(point: number): void;
}

/** Published scores of one comparable group against trained numbers. */
export const PublishedView = memo(function PublishedView({ group, point, uid, open, onPoint }: Props) {
  const [hover, setHover] = useState<{ group: GroupId; point: number }>();
  const chosen = pointOf(group, point).index + 1;
  const shown = hover?.group === group ? hover.point : chosen;
  const { result } = pointOf(group, shown);
  const { measure, spreadNote, caution } = groups[group];
  const here = placeOf(group, result);

  function at(event: PointerEvent<HTMLDivElement>): number {
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * 100;
    const y = ((box.bottom - event.clientY) / box.height) * 100;
    return nearestPoint(group, x, y, box.height / box.width || 1);
  }

  function follow(event: PointerEvent<HTMLDivElement>) {
    if (event.pointerType !== 'mouse') return;
    const nearest = at(event);
    if (nearest !== shown) setHover({ group, point: nearest });
  }

  return (
    <div className={styles.published}>
      <p className={styles.axisName} aria-hidden="true">
        {measure}
      </p>
      <div className={styles.plot} aria-hidden="true">
        <Axes group={group} />
        <div
          className={styles.area}
          onPointerMove={follow}
          onPointerLeave={() => setHover(undefined)}
          onPointerUp={(event) => {
            setHover(undefined);
            if (open) onPoint(at(event));
          }}
        >
          <Points group={group} />
          <span
            className={styles.ring}
            style={{ insetInlineStart: `${here.x}%`, insetBlockEnd: `${here.y}%` }}
          />
          <span
            className={`${styles.tag} ${styles.pointTag}`}
            data-left={here.x > 50 || undefined}
            style={{
              [here.x > 50 ? 'insetInlineEnd' : 'insetInlineStart']:
                `${here.x > 50 ? 100 - here.x : here.x}%`,
              insetBlockEnd: `${here.y}%`,
            }}
          >
            {result[0]}
          </span>
        </div>
      </div>
      <p className={styles.axisName} aria-hidden="true">
        {words.published.trained(formatNumber(fullOf(group)[2]))}
      </p>
      <div className={styles.reading}>
        <p>
          <b>{pointSentence({ group, point: shown })}</b>
        </p>
        <p>
          {words.published.source(result[3])}
          {result[4] ? ` ${result[4]}` : ''}
        </p>
      </div>
      <ResultChooser group={group} point={chosen} uid={uid} open={open} onPoint={onPoint} />
      <p className={styles.note}>
        {spreadNote} {caution}
      </p>
    </div>
  );
});

const powers = '1 10 100 1,000 10⁴ 10⁵ 10⁶ 10⁷ 10⁸ 10⁹ 10¹⁰ 10¹¹ 10¹²'.split(' ');
const asPower = (value: number): string => powers[Math.round(Math.log10(value))] ?? '';

const Axes = memo(function Axes({ group }: { group: GroupId }) {
  const { scores, decades } = groups[group];
  const [lowest, highest, every] = scores;
  const { trained, score } = scalesOf(group);
  const ticks = Array.from({ length: (highest - lowest) / every + 1 }, (_, at) => lowest + at * every);
  const tens = Array.from({ length: decades[1] - decades[0] + 1 }, (_, n) => 10 ** (decades[0] + n));
  return (
    <>
      <svg className={styles.layer} aria-hidden="true">
        <Axis side="left" unit="%" scale={score} at={0} ticks={ticks} grid={100} line />
      </svg>
      <svg className={`${styles.layer} ${styles.powers}`} aria-hidden="true">
        <Axis side="bottom" unit="%" scale={trained} at={100} ticks={tens} format={asPower} grid={0} line />
      </svg>
      <span className={styles.fullLine} style={{ insetBlockEnd: `${placeOf(group, fullOf(group)).y}%` }} />
    </>
  );
});
