import { Children, type CSSProperties, type ReactNode } from 'react';
import styles from './Spread.module.css';

interface Props {
  /** Whether a figure stands beside its text: one of its children is then its place. */
  staged: boolean;
  children?: ReactNode;
}

/** A stretch of a page: text with a figure beside it, or one column of text. */
export function Spread({ staged, children }: Props) {
  if (!staged) return <div className={`${styles.stretch} ${styles.column}`}>{children}</div>;
  const rows = Children.toArray(children).length - 1;
  return (
    <div
      className={`${styles.stretch} ${styles.spread}`}
      data-spread=""
      style={{ '--rows': rows } as CSSProperties}
    >
      {children}
    </div>
  );
}
