import { memo } from 'react';
import { formatFixed, formatFixedPercent } from '../../../../notation/format.ts';
import styles from './adapterBlock.module.css';
import { DELAYS, delayWords, timed } from './delays.ts';
import type { Place } from './toy.ts';

/** Share of time at the end of the axis. */
const END = 0.35;

/** What adapters add to the time of an answer, as published; the bar of the chosen placement is filled. */
export const Delay = memo(function Delay({ place }: { place: Place }) {
  const chosen = timed(place);
  return (
    <div className={styles.delay}>
      <p className={styles.title}>
        What it costs at inference: time added to one forward pass of GPT-2 medium
      </p>
      <ul>
        {DELAYS.map((row) => (
          <li key={row.batch}>
            <p>
              <b>
                {row.batch} × {row.tokens} tokens
              </b>
              , {formatFixed(row.ms, 1)}&nbsp;ms without adapters; adapters of {row.parameters}
            </p>
            {(['one', 'two'] as const).map((which) => (
              <div key={which} className={styles.timing} data-chosen={which === chosen || undefined}>
                <span>{which} per block</span>
                <span aria-hidden="true">
                  <span className={styles.timingBar} style={{ inlineSize: `${(100 * row[which]) / END}%` }} />
                </span>
                <span>
                  +{formatFixedPercent(row[which], 1)}
                  {which === chosen && <span className="visually-hidden"> (the chosen placement)</span>}
                </span>
              </div>
            ))}
          </li>
        ))}
      </ul>
      <p className={`${styles.quiet} ${styles.delayWords}`}>{delayWords(place)}</p>
      <p className={styles.quiet}>
        Batch × tokens; one GPU. Source: Hu et al. 2021 (arXiv 2106.09685v2), Table 1.
      </p>
    </div>
  );
});
