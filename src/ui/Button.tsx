import type { ComponentProps } from 'react';

interface Props extends Omit<ComponentProps<'button'>, 'type'> {
  /** The one step forward of its place. */
  primary?: boolean;
}

/** A button that never submits a form. Use `aria-disabled` with a reason rather than `disabled`. */
export function Button({ primary = false, className = '', ...rest }: Props) {
  const classes = ['button', primary ? 'button-primary' : '', className].filter(Boolean).join(' ');
  return <button type="button" className={classes} {...rest} />;
}
