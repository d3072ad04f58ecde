import type { ReactNode } from 'react';

interface Props {
  width?: number;
  height?: number;
  /** A piece of what the name beside it stands for, in pixels. */
  children: ReactNode;
}

/** The colour, hatch, line or mark of something drawn, before its name. */
export function Swatch({ width = 22, height = 14, children }: Props) {
  return (
    <svg
      className="swatch"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}
