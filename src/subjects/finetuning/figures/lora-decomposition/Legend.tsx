import { memo } from 'react';
import { formatFixed, formatNumber, formatPercent } from '../../../../notation/format.ts';
import styles from './lora.module.css';
import { entrySpread, type Layer } from './model.ts';

/** What is to scale, what the colours mean, and what the numbers are. */
export const Legend = memo(function Legend({ d, k, r }: Layer) {
  const end = 3 * entrySpread(r);
  const sampled = d > 256 || k > 256;
  return (
    <div className={styles.legend}>
      <p>
        Drawn to scale: at rank {r}, A is {formatPercent(r / k)} as wide as ΔQ.
        {sampled &&
          ` The picture of ΔQ shows every ${formatNumber(Math.round(Math.max(d, k) / 256))}th row and column.`}{' '}
        The numbers are a seeded example, not a trained model.
      </p>
      <p className={styles.scale}>
        <span className={styles.scaleEnds}>
          {formatFixed(-end, 3)}
          <span className={styles.ramp} aria-hidden="true" />
          {formatFixed(end, 3)}
        </span>
        <span>entries of ΔQ, on a scale that grows with √r</span>
      </p>
    </div>
  );
});
