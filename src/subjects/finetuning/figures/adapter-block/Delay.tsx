import { memo } from 'react';
import { formatFixed, formatFixedPercent } from '../../../../notation/format.ts';
import { linked } from '../../../../ui/linked.tsx';
import styles from './adapterBlock.module.css';
import { DELAYS, delayWords, timed } from './delays.ts';
import type { Place } from './toy.ts';
import { words } from './words.ts';

/** Share of time at the end of the axis. */
const END = 0.35;

/** What adapters add to the time of an answer, as published; the bar of the chosen placement is filled. */
export const Delay = memo(function Delay({ place }: { place: Place }) {
  const chosen = timed(place);
  return (
    <div className={styles.delay}>
      <p className={styles.title}>{words.delay.title}</p>
      <ul>
        {DELAYS.map((row) => (
          <li key={row.batch}>
            <p>
              {linked(words.delay.row({ ...row, ms: formatFixed(row.ms, 1) }), (size) => (
                <b>{size}</b>
              ))}
            </p>
            {(['one', 'two'] as const).map((which) => (
              <div key={which} className={styles.timing} data-chosen={which === chosen || undefined}>
                <span>{words.delay.perBlock[which]}</span>
                <span aria-hidden="true">
                  <span className={styles.timingBar} style={{ inlineSize: `${(100 * row[which]) / END}%` }} />
                </span>
                <span>
                  +{formatFixedPercent(row[which], 1)}
                  {which === chosen && <span className="visually-hidden">{words.delay.chosen}</span>}
                </span>
              </div>
            ))}
          </li>
        ))}
      </ul>
      <p className={`${styles.quiet} ${styles.delayWords}`}>{delayWords(place)}</p>
      <p className={styles.quiet}>{words.delay.source}</p>
    </div>
  );
});
