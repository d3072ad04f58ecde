import type { ReactNode } from 'react';
import styles from './HomeLine.module.css';

/** One line on the home page, with at most one button. */
export const HomeLine = ({ children, action }: { children: ReactNode; action?: ReactNode }) => (
  <p className={styles.line}>
    <span>{children}</span>
    {action}
  </p>
);
