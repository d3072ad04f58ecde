import type { ComponentProps } from 'react';
import styles from './Note.module.css';

interface Props extends ComponentProps<'p'> {
  as?: 'p' | 'span';
}

/** A quiet line of what need not be read first. */
export const Note = ({ as: Tag = 'p', className, ...rest }: Props) => (
  <Tag className={[styles.note, className].filter(Boolean).join(' ')} {...rest} />
);
