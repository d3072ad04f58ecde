import type { ComponentProps } from 'react';
import styles from './Button.module.css';

/** A native choice of a file that looks like a button. */
export const FileButton = ({ children, ...rest }: Omit<ComponentProps<'input'>, 'className' | 'type'>) => (
  <label className={styles.button}>
    {children}
    <input type="file" className="visually-hidden" {...rest} />
  </label>
);
