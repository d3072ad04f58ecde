import type { ComponentProps } from 'react';

interface Props extends ComponentProps<'p'> {
  as?: 'p' | 'span';
}

/** A quiet line of what need not be read first. */
export const Note = ({ as: Tag = 'p', className, ...rest }: Props) => (
  <Tag className={['quiet', className].filter(Boolean).join(' ')} {...rest} />
);
