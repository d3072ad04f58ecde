import { Children, type CSSProperties, type ReactNode } from 'react';
import styles from './Spread.module.css';

interface Props {
  /** Whether a figure stands beside its text: one of its children is then its place. */
  staged: boolean;
  /** Whether the figure docks over its text in narrow windows, or stands in the flow there. */
  docks?: boolean;
  children?: ReactNode;
}

/** A stretch of a page: text with a figure beside it, or one column of text. */
export function Spread({ staged, docks = true, children }: Props) {
  if (!staged) return <div className={`${styles.stretch} ${styles.column}`}>{children}</div>;
  const rows = Children.toArray(children).length - 1;
  return (
    <div
      className={`${styles.stretch} ${styles.spread} ${docks ? '' : styles.flows}`}
      data-spread={docks ? '' : 'flows'}
      style={{ '--rows': rows } as CSSProperties}
    >
      {children}
    </div>
  );
}
