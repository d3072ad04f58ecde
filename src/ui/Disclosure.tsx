import type { ComponentProps, ReactNode } from 'react';
import styles from './Disclosure.module.css';

interface Props extends Omit<ComponentProps<'details'>, 'className'> {
  summary: ReactNode;
  /** As a link among text, or as a control with a triangle that turns. */
  look?: 'control' | 'link';
  className?: string | undefined;
}

/** What is folded away until it is asked for. */
export const Disclosure = ({ summary, look = 'control', children, ...rest }: Props) => (
  <details {...rest}>
    <summary className={styles[look]}>{summary}</summary>
    {children}
  </details>
);
