import type { ReactNode } from 'react';
import styles from './FigurePlace.module.css';

/** The room of a figure among text. */
export const FigurePlace = ({ children }: { children: ReactNode }) => (
  <div className={styles.place}>{children}</div>
);
