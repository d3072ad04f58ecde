import type { ReactNode } from 'react';
import styles from './stagePicture.module.css';

/** A name, and a shorter one where the stage is narrow. */
export const Named = ({ long, short }: { long: ReactNode; short: ReactNode }) => (
  <>
    <span className={styles.long}>{long}</span>
    <span className={styles.short}>{short}</span>
  </>
);
