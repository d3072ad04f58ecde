import type { ComponentProps } from 'react';
import styles from './Panel.module.css';

/** A question that must be answered before anything else. */
export const Dialog = (props: Omit<ComponentProps<'dialog'>, 'className'>) => (
  <dialog className={styles.panel} {...props} />
);
