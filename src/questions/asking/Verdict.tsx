import type { ReactNode } from 'react';
import { CheckIcon } from '../../ui/CheckIcon.tsx';
import { CrossIcon } from '../../ui/CrossIcon.tsx';
import styles from './Verdict.module.css';

interface Props {
  right: boolean;
  words: string;
  /** The reason. */
  children?: ReactNode;
}

/** What is said of an answer: the verdict, then its reason. */
export const Verdict = ({ right, words, children }: Props) => (
  <div className={`${styles.verdict} ${right ? styles.right : styles.wrong}`}>
    {right ? <CheckIcon /> : <CrossIcon />} <strong>{words}</strong> {children}
  </div>
);
