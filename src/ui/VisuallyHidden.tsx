import type { ComponentProps } from 'react';

interface Props extends Omit<ComponentProps<'span'>, 'ref' | 'className'> {
  as?: 'span' | 'p' | 'legend';
}

/** Words for the ear alone. The class is a global one, since typeset formulas carry their words in it too. */
export const VisuallyHidden = ({ as: Tag = 'span', ...rest }: Props) => (
  <Tag className="visually-hidden" {...rest} />
);
