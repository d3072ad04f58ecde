import type { ReactNode } from 'react';
import styles from './Verdict.module.css';

/** What is said of an answer: the verdict, then its reason. */
export const Verdict = ({ right, children }: { right: boolean; children: ReactNode }) => (
  <div className={`${styles.verdict} ${right ? styles.right : styles.wrong}`}>{children}</div>
);
