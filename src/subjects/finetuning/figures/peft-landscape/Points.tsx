import { memo } from 'react';
import styles from './landscape.module.css';
import { type GroupId, groups, isFull, placeOf, resultsOf } from './published.ts';

const of = (value: number): string => `${Number(value.toFixed(2))}%`;

/** All results of a group with their whiskers, drawn once per group. */
export const Points = memo(function Points({ group }: { group: GroupId }) {
  const list = resultsOf(group);
  const { spread, scores } = groups[group];
  const perPoint = 100 / (scores[1] - scores[0]);
  const whiskers = list
    .map((result) => {
      const { x, y } = placeOf(group, result);
      const half = (spread?.(result[2]) ?? 0) * perPoint;
      return half > 0 ? `M${x.toFixed(2)} ${(100 - y - half).toFixed(2)}V${(100 - y + half).toFixed(2)}` : '';
    })
    .join('');
  return (
    <>
      <svg className={styles.layer} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <path className={styles.whisker} d={whiskers} />
      </svg>
      <svg className={styles.layer} aria-hidden="true">
        {list.map((result, index) => {
          const { x, y } = placeOf(group, result);
          return isFull(result) ? (
            <svg key="full" x={of(x)} y={of(100 - y)} className={styles.layerPart} aria-hidden="true">
              <rect x={-6} y={-6} width={12} height={12} className={styles.full} />
            </svg>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: a result is known by its place in its list
            <circle key={index} cx={of(x)} cy={of(100 - y)} r={5} className={styles.point} />
          );
        })}
      </svg>
    </>
  );
});
