import type { ReactNode } from 'react';
import { Note } from '../../ui/Note.tsx';
import styles from './SmallPrint.module.css';

/** What is told at the end of a part, for those who want to know. */
export const SmallPrint = ({ children }: { children: ReactNode }) => (
  <Note className={styles.small}>{children}</Note>
);
