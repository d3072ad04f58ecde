import type { ReactNode } from 'react';
import { CheckIcon } from '../../ui/CheckIcon.tsx';
import { CrossIcon } from '../../ui/CrossIcon.tsx';
import styles from './Verdict.module.css';

interface Props {
  id?: string;
  right: boolean;
  words: string;
  /** The reason. */
  children?: ReactNode;
}

/** What is said of an answer: the verdict, then its reason. */
export const Verdict = ({ id, right, words, children }: Props) => (
  <div id={id} className={`${styles.verdict} ${right ? styles.right : styles.wrong}`}>
    {right ? <CheckIcon /> : <CrossIcon />} <strong>{words}</strong> {children}
  </div>
);
