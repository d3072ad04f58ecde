import type { ReactNode } from 'react';
import { Axis } from '../../../../figures/parts/Axis.tsx';
import type { Scale } from '../../../../figures/parts/scales.ts';
import styles from './lora.module.css';

interface Direction {
  /** In per cent of the field, the vertical one from its top. */
  scale: Scale;
  ticks: readonly number[];
  format?(value: number): string;
}

interface Props {
  title: ReactNode;
  /** Outline of the line in a square of 100 × 100, y downwards. */
  path: string;
  across: Direction;
  up: Direction;
  /** What is written under the axis. */
  axis: string;
  /** The present point in per cent of the field, and its value in words. */
  point: { x: number; y: number; label: string };
}

/** A line with its axes. It stretches with the page; its words keep their size. */
export function Chart({ title, path, across, up, axis, point }: Props) {
  return (
    <div className={styles.chart}>
      <p className={styles.label}>
        <b>{title}</b>
      </p>
      <div className={styles.chartField} aria-hidden="true">
        <svg aria-hidden="true">
          <Axis side="left" unit="%" at={0} grid={100} line {...up} />
          <Axis side="bottom" unit="%" at={100} line {...across} />
        </svg>
        <svg
          className={styles.chartLines}
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <line className={styles.chartNow} x1={point.x} x2={point.x} y1={0} y2={100} />
          <path className={styles.chartLine} d={path} />
        </svg>
        <span
          className={styles.chartPoint}
          style={{ insetInlineStart: `${point.x}%`, insetBlockStart: `${point.y}%` }}
        />
      </div>
      <p className={styles.chartAxis}>
        {axis} <b>{point.label}</b>
      </p>
    </div>
  );
}
