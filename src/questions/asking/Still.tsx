import type { ReactNode, Ref } from 'react';
import styles from './Verdict.module.css';

interface Props {
  /** Once it was checked. */
  right: boolean | undefined;
  ref?: Ref<HTMLDivElement>;
  children: ReactNode;
}

/** What keeps its place and its size at Check. From the answer in it a thread leads to the reason below. */
export const Still = ({ right, ref, children }: Props) => (
  <div
    ref={ref}
    className={right === undefined ? styles.still : `${styles.still} ${right ? styles.right : styles.wrong}`}
  >
    {children}
  </div>
);
