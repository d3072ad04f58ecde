import type { ComponentProps } from 'react';
import styles from './Field.module.css';

/** A native list: it opens well on a phone, and every screen reader knows it. */
export const Select = ({ className, ...rest }: ComponentProps<'select'>) => (
  <select className={[styles.field, className].filter(Boolean).join(' ')} autoComplete="off" {...rest} />
);
