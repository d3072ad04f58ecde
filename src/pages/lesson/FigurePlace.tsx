import type { ReactNode } from 'react';
import styles from './FigurePlace.module.css';

interface Props {
  /** Whether it stands beside the text of its spread. */
  staged?: boolean;
  children: ReactNode;
}

/** The room of a figure among text. */
export const FigurePlace = ({ staged, children }: Props) => (
  <div className={styles.place} data-stage-place={staged ? '' : undefined}>
    {children}
  </div>
);
