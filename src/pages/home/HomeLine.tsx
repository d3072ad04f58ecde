import type { ReactNode } from 'react';
import styles from './HomeLine.module.css';

interface Props {
  title?: string;
  children?: ReactNode;
  action?: ReactNode;
}

/** What waits for the learner, in two lines, with at most one button; the room for it where that is not known yet. */
export const HomeLine = ({ title, children, action }: Props) => (
  <div className={styles.line}>
    <p>
      <strong>{title}</strong>
      <br />
      {children}
    </p>
    {action}
  </div>
);
