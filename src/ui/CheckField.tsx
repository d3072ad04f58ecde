import type { ComponentProps } from 'react';
import styles from './CheckField.module.css';

interface Props extends Omit<ComponentProps<'input'>, 'className'> {
  type?: 'checkbox' | 'radio';
}

/** A box to tick with its words beside it, which tick it too. */
export const CheckField = ({ type = 'checkbox', children, ...rest }: Props) => (
  <label className={styles.check}>
    <input type={type} {...rest} />
    {children}
  </label>
);
