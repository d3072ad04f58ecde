import type { ReactNode } from 'react';
import styles from './SheetList.module.css';

/** Answers on a sheet, each with what it means. */
export const SheetList = ({ children }: { children: ReactNode }) => (
  <ul className={`no-marks ${styles.list}`}>{children}</ul>
);
