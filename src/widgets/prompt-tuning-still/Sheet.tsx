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

/** The sheet of one layout: its name and description, the hatch, the arrow heads. Grows by half at most. */
export function Sheet({ uid, className, width, height, children }: Props) {
  return (
    <svg
      className={className}
      viewBox={`0 0 ${width} ${height}`}
      width="100%"
      style={{ maxInlineSize: `${width * 1.5}px`, marginInline: 'auto' }}
      role="img"
      aria-labelledby={`${uid}-title ${uid}-desc`}
    >
      <title id={`${uid}-title`}>{description.short}</title>
      <desc id={`${uid}-desc`}>{description.state}</desc>
      <defs>
        <Hatch id={`${uid}-hatch`} />
        <Head id={`${uid}-head`} colour="var(--ink)" />
        <Head id={`${uid}-signal-head`} colour="var(--signal-fill)" />
      </defs>
      {children}
    </svg>
  );
}

function Head({ id, colour }: { id: string; colour: string }) {
  return (
    <marker
      id={id}
      markerUnits="userSpaceOnUse"
      markerWidth={10}
      markerHeight={10}
      refX={9}
      refY={5}
      orient="auto"
    >
      <path d="M0 0.5 L10 5 L0 9.5 Z" style={{ fill: colour }} />
    </marker>
  );
}
