import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import styles from './Panel.module.css';

interface Props {
  id: string;
  /** What its button to close it is called. */
  close: string;
  children: ReactNode;
}

/** A note that a button with its id opens, without script, and that stands beside it. */
export const Popover = ({ id, close, children }: Props) => (
  <div id={id} popover="auto" data-beside="" className={`${styles.panel} ${styles.popover}`}>
    {children}
    <Button popoverTarget={id} popoverTargetAction="hide">
      {close}
    </Button>
  </div>
);
