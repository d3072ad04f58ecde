import type { ComponentProps } from 'react';
import styles from './Button.module.css';

interface Props extends ComponentProps<'button'> {
  /** The one step forward of its place. */
  primary?: boolean;
  /** Less room at its sides, for one of a row. */
  compact?: boolean;
}

/** A button, which submits no form unless told to. Use `aria-disabled` with a reason rather than `disabled`. */
export function Button({ primary = false, compact = false, className, type = 'button', ...rest }: Props) {
  const classes = [styles.button, primary && 'inked', compact && styles.compact, className];
  return <button type={type} className={classes.filter(Boolean).join(' ')} {...rest} />;
}
