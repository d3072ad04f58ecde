import type { ComponentProps } from 'react';
import buttonStyles from './Button.module.css';
import styles from './FileButton.module.css';

/** A native choice of a file that looks like a button. */
export const FileButton = ({ children, ...rest }: Omit<ComponentProps<'input'>, 'className' | 'type'>) => (
  <label className={`${buttonStyles.button} ${styles.button}`}>
    {children}
    <input type="file" className="visually-hidden" {...rest} />
  </label>
);
