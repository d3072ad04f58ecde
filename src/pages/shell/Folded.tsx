import type { ReactNode } from 'react';
import { Disclosure } from '../../ui/Disclosure.tsx';
import styles from './Folded.module.css';

/** A part of a page that is folded away, and not printed. */
export const Folded = ({ summary, children }: { summary: string; children: ReactNode }) => (
  <Disclosure summary={summary} look="link" className={styles.folded}>
    {children}
  </Disclosure>
);
