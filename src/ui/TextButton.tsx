import type { ComponentProps } from 'react';
import styles from './TextButton.module.css';

/** A button among words, that looks as links do. */
export const TextButton = ({ className, ...rest }: Omit<ComponentProps<'button'>, 'type'>) => (
  <button type="button" className={[styles.button, className].filter(Boolean).join(' ')} {...rest} />
);
