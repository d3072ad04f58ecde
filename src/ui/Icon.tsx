import type { ComponentProps } from 'react';
import styles from './Icon.module.css';

/** Drawn in the colour of its text: none of the course's fonts holds these signs. The words beside it say the same. */
export const Icon = (props: Omit<ComponentProps<'path'>, 'className'>) => (
  <svg
    className={styles.icon}
    viewBox="0 0 16 16"
    width="16"
    height="16"
    aria-hidden="true"
    focusable="false"
  >
    <path {...props} fill="none" stroke="currentColor" strokeWidth="2" />
  </svg>
);
