import type { ReactNode } from 'react';
import styles from './Button.module.css';

/** Buttons side by side, and below each other where there is no room. */
export const ButtonRow = ({ children }: { children: ReactNode }) => <p className={styles.row}>{children}</p>;
