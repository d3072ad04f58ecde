import type { ReactNode } from 'react';

export interface Tick {
  /** Place on the axis, 0 to 1, from the left or from below. */
  at: number;
  label: string;
}

interface Props {
  title: ReactNode;
  /** Outline of the line in a square of 100 × 100, y downwards. */
  path: string;
  across: Tick[];
  up: Tick[];
  /** What is written under the axis. */
  axis: string;
  /** The present point, and its value in words. */
  point: { x: number; y: number; label: string };
}

/** A line with its axes. Words and ticks are text of the page, so that they keep their size on a phone. */
export function Chart({ title, path, across, up, axis, point }: Props) {
  return (
    <div className="lora-chart">
      <p className="lora-label">
        <b>{title}</b>
      </p>
      <div className="lora-chart-field" aria-hidden="true">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {up.map(({ at }) => (
            <line
              key={at}
              className="lora-chart-rule"
              x1={0}
              x2={100}
              y1={100 - at * 100}
              y2={100 - at * 100}
            />
          ))}
          <line className="lora-chart-now" x1={point.x * 100} x2={point.x * 100} y1={0} y2={100} />
          <path className="lora-chart-line" d={path} />
        </svg>
        {up.map(({ at, label }) => (
          <span key={label} className="lora-chart-up" style={{ insetBlockEnd: `${at * 100}%` }}>
            {label}
          </span>
        ))}
        {across.map(({ at, label }) => (
          <span key={label} className="lora-chart-across" style={{ insetInlineStart: `${at * 100}%` }}>
            {label}
          </span>
        ))}
        <span
          className="lora-chart-point"
          style={{ insetInlineStart: `${point.x * 100}%`, insetBlockEnd: `${point.y * 100}%` }}
        />
      </div>
      <p className="lora-chart-axis">
        {axis} <b>{point.label}</b>
      </p>
    </div>
  );
}
