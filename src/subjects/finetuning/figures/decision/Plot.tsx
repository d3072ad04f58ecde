import type { ReactNode } from 'react';
import { Axis } from '../../../../figures/parts/Axis.tsx';
import { labelScale, labelTicks, scoreScale } from './axes.ts';
import styles from './decision.module.css';

interface Props {
  className: string | undefined;
  title: ReactNode;
  /** Names of the axes. */
  vertical: string;
  horizontal: string;
  /** Shapes that stay while the learner's point moves: a layer of their own, so that they are not painted again. */
  ground?: ReactNode;
  /** Shapes in per cent of the area; strokes keep their width. */
  shapes: ReactNode;
  /** Marks and names, placed in per cent by `at`. */
  children: ReactNode;
}

/** Style that puts an element at a place of the area. */
export const at = (x: number, y: number) => ({ insetInlineStart: `${x}%`, insetBlockStart: `${y}%` });

/** Two axes and an area. Shapes stretch with the space, words do not: they stand beside the drawing as text. */
export function Plot({ className, title, vertical, horizontal, ground, shapes, children }: Props) {
  return (
    <div className={`${styles.plot} ${className}`} aria-hidden="true">
      <div className={styles.title}>{title}</div>
      <p className={styles.axis}>{vertical}</p>
      <div className={styles.area} data-area>
        {ground && (
          <svg className={styles.layer} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            {ground}
          </svg>
        )}
        <svg className={styles.layer} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {shapes}
        </svg>
        <svg className={styles.layer} aria-hidden="true">
          <Axis side="left" unit="%" scale={scoreScale} at={0} line />
          <Axis side="bottom" unit="%" scale={labelScale} at={100} ticks={labelTicks} line />
        </svg>
        {children}
      </div>
      <p className={`${styles.axis} ${styles.axisX}`}>{horizontal}</p>
    </div>
  );
}
