import type { ReactNode } from 'react';
import styles from './TableRegion.module.css';

/** Where a wide table scrolls inside itself: a region that scrolls must be reachable by keyboard. */
export const TableRegion = ({ label, children }: { label: string; children: ReactNode }) => (
  <section className={styles.region} tabIndex={0} aria-label={label}>
    {children}
  </section>
);
