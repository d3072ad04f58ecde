import { memo } from 'react';
import { Named } from '../../../../figures/parts/Named.tsx';
import picture from '../../../../figures/parts/stagePicture.module.css';
import styles from './published.module.css';
import { connected, type GroupId, groups, isFull, isTaught, named, placeOf, resultsOf } from './published.ts';

const round = (value: number) => Number(value.toFixed(2));

/** All runs of a group: those of methods that the course teaches with their spread and their names, the others small. */
export const Runs = memo(function Runs({ group }: { group: GroupId }) {
  const list = resultsOf(group);
  // Those that are named lie over the others.
  const drawn = [...list].sort((a, b) => Number(isTaught(group, a)) - Number(isTaught(group, b)));
  const { spread, scores } = groups[group];
  const perPoint = 100 / (scores[1] - scores[0]);
  const whiskers = list
    .filter((result) => isTaught(group, result))
    .map((result) => {
      const { x, y } = placeOf(group, result);
      const half = (spread?.(result[2]) ?? 0) * perPoint;
      return half > 0 ? `M${round(x)} ${round(100 - y - half)}V${round(100 - y + half)}` : '';
    })
    .join('');
  const lines = connected(group)
    .map(({ x, from, to }) => `M${round(x)} ${round(100 - from)}V${round(100 - to)}`)
    .join('');
  return (
    <>
      <svg className={styles.layer} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <path className={styles.same} d={lines} />
        <path className={styles.whiskers} d={whiskers} />
      </svg>
      <svg className={styles.layer} aria-hidden="true">
        {drawn.map((result, index) => {
          const { x, y } = placeOf(group, result);
          const taught = isTaught(group, result);
          const [left, top] = [`${round(x)}%`, `${round(100 - y)}%`];
          return isFull(result) ? (
            <svg key="full" x={left} y={top} overflow="visible" aria-hidden="true">
              <rect x={-6} y={-6} width={12} height={12} className="fig-train" />
            </svg>
          ) : (
            <circle
              // biome-ignore lint/suspicious/noArrayIndexKey: a result is known by its place in its list
              key={index}
              cx={left}
              cy={top}
              r={taught ? 5.5 : 3}
              className={taught ? 'fig-train' : styles.otherRun}
            />
          );
        })}
      </svg>
    </>
  );
});

interface NamesProps {
  group: GroupId;
  /** The run that is named elsewhere. */
  chosen: number;
}

/** What runs are called, beside their marks. */
export const RunNames = memo(({ group, chosen }: NamesProps) =>
  named(group)
    .filter(({ at }) => at !== chosen)
    .map(({ at, long, short, x, y, side, taught }) => (
      <small
        key={at}
        className={short === '' ? `${styles.runName} ${picture.long}` : styles.runName}
        data-side={side}
        data-taught={taught || undefined}
        style={{ left: `${round(x)}%`, top: `${round(100 - y)}%` }}
      >
        <Named long={long} short={short} />
      </small>
    )),
);
