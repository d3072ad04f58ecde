import type { ReactNode } from 'react';
import { Hatch } from '../../charts/Hatch.tsx';
import { description } from './model.ts';

interface Props {
  uid: string;
  className: 'fig-wide' | 'fig-narrow';
  width: number;
  height: number;
  children: ReactNode;
}

/** The sheet of one layout: its name and description, the hatch and the arrow head. */
export function Sheet({ uid, className, width, height, children }: Props) {
  return (
    <svg
      className={className}
      viewBox={`0 0 ${width} ${height}`}
      width="100%"
      style={{ maxInlineSize: `${width * 1.2}px`, marginInline: 'auto' }}
      role="img"
      aria-labelledby={`${uid}-title ${uid}-desc`}
    >
      <title id={`${uid}-title`}>{description.short}</title>
      <desc id={`${uid}-desc`}>{description.state}</desc>
      <defs>
        <Hatch id={`${uid}-hatch`} />
        <marker
          id={`${uid}-head`}
          markerUnits="userSpaceOnUse"
          markerWidth={9}
          markerHeight={8}
          refX={8}
          refY={4}
          orient="auto"
        >
          <path d="M0 0 L9 4 L0 8 Z" style={{ fill: 'var(--ink)' }} />
        </marker>
      </defs>
      {children}
    </svg>
  );
}
