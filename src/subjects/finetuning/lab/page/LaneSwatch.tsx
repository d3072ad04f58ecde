import { Swatch } from '../../../../figures/parts/Swatch.tsx';
import styles from './lab.module.css';
import { dashOf, letterOf } from './lines.ts';

/** The letter and the line of a lane, as the charts draw it. */
export function LaneSwatch({ lane }: { lane: number }) {
  return (
    <span className={styles.swatch}>
      <b>{letterOf(lane)}</b>
      <Swatch width={34} height={12}>
        <path d="M1 6H33" className={styles.line} strokeDasharray={dashOf(lane)} />
      </Swatch>
    </span>
  );
}
