import { memo } from 'react';
import { Hatch } from '../../parts/Hatch.tsx';
import shared from './adapter.module.css';
import { hasAdapter } from './model.ts';
import type { Place } from './toy.ts';
import styles from './where.module.css';

interface Props {
  uid: string;
  blocks: number;
  opened: number;
  place: Place;
}

/** Where in a cell a part ends and its adapter stands, in hundredths of the cell. */
const SIDES = [
  { side: 'attention', end: 42 },
  { side: 'feed-forward', end: 88 },
] as const;
const MS_APART = 50;

/** All blocks of a model, each with its adapters, which light up one block after the other. */
export const Film = memo(function Film({ uid, blocks, opened, place }: Props) {
  const share = (n: number) => `${(100 * n) / blocks}%`;
  return (
    <svg className={shared.drawing} style={{ gridRow: '1 / 2' }} aria-hidden="true">
      <defs>
        <Hatch id={`${uid}-film`} size={6} />
      </defs>
      {Array.from({ length: blocks }, (_, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks are known by their place
        <svg key={n} x={share(n)} width={share(1)} height="100%" aria-hidden="true">
          <rect x="4%" width="92%" height="100%" fill={`url(#${uid}-film)`} className="fig-frozen" />
          {SIDES.map(
            ({ side, end }) =>
              hasAdapter(place, side) && (
                <line
                  key={side}
                  x1={`${end}%`}
                  y1="12%"
                  x2={`${end}%`}
                  y2="88%"
                  className={styles.lit}
                  style={{ animationDelay: `${n * MS_APART}ms` }}
                />
              ),
          )}
        </svg>
      ))}
      <rect
        x={share(opened)}
        width={share(1)}
        height="100%"
        className="fig-line"
        style={{ strokeWidth: 2.5 }}
      />
    </svg>
  );
});
