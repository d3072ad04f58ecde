import type { ComponentProps } from 'react';
import styles from './Note.module.css';

/** A quiet line of what need not be read first. */
export const Note = ({ className, ...rest }: ComponentProps<'p'>) => (
  <p className={[styles.note, className].filter(Boolean).join(' ')} {...rest} />
);
