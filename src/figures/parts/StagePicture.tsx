import type { ReactNode, Ref } from 'react';
import styles from './stagePicture.module.css';

interface Props {
  /** Styles of this figure's pictures. */
  className?: string | undefined;
  ref?: Ref<HTMLDivElement>;
  children: ReactNode;
}

/** What a figure draws on the stage: a picture, and its main control below it. */
export const StagePicture = ({ className, ref, children }: Props) => (
  <div className={styles.box} ref={ref}>
    <div className={className ? `${styles.root} ${className}` : styles.root}>{children}</div>
  </div>
);
