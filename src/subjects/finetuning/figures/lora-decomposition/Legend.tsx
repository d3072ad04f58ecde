import { memo } from 'react';
import { formatFixed, formatNumber, formatPercent } from '../../../../notation/format.ts';
import styles from './lora.module.css';
import { entrySpread, type Layer } from './model.ts';
import { words } from './words/figure.ts';

/** What is to scale, what the colours mean, and what the numbers are. */
export const Legend = memo(function Legend({ d, k, r }: Layer) {
  const end = 3 * entrySpread(r);
  const sampled = d > 256 || k > 256;
  return (
    <div className={styles.legend}>
      <p>
        {words.legend.scale(r, formatPercent(r / k))}
        {sampled && words.legend.sampled(formatNumber(Math.round(Math.max(d, k) / 256)))}
        {words.legend.example}
      </p>
      <p className={styles.scale}>
        <span className={styles.scaleEnds}>
          {formatFixed(-end, 3)}
          <span className={styles.ramp} aria-hidden="true" />
          {formatFixed(end, 3)}
        </span>
        <span>{words.legend.colours}</span>
      </p>
    </div>
  );
});
