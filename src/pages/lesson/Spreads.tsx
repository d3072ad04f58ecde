import type { ReactNode } from 'react';
import styles from './Spread.module.css';

/** A page made of spreads. */
export const Spreads = ({ children }: { children: ReactNode }) => (
  <article className={styles.page}>{children}</article>
);
