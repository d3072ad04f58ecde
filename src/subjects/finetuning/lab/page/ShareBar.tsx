import { percent } from '../verdict.ts';
import styles from './lab.module.css';

/** Narrowest part that can still be seen, in per cent of the bar. */
const LEAST = 4;

/** How much is trained: orange, of all there is, frozen and hatched. */
export function ShareBar({ share }: { share: number }) {
  return (
    <span className={styles.share}>
      <span className={styles.shareBar} aria-hidden="true">
        <span style={{ inlineSize: `${share === 0 ? 0 : Math.max(LEAST, share * 100)}%` }} />
      </span>
      {percent(share)}
    </span>
  );
}
