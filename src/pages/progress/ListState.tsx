import type { ReactNode } from 'react';
import styles from './ListState.module.css';

/** How it stands with an entry of a list, on a line of its own. */
export const ListState = ({ children }: { children: ReactNode }) => (
  <span className={styles.state}>{children}</span>
);
