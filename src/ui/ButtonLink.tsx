import type { ComponentProps } from 'react';
import styles from './Button.module.css';

interface Props extends ComponentProps<'a'> {
  /** The one step forward of its place. */
  primary?: boolean;
}

/** A link that is the next step looks like the button it stands for. */
export function ButtonLink({ primary = false, className, ...rest }: Props) {
  const classes = [styles.button, styles.link, primary && 'inked', className];
  return <a className={classes.filter(Boolean).join(' ')} {...rest} />;
}
