import { type PointerEvent, useRef } from 'react';
import controls from '../../../../figures/parts/controls.module.css';
import { holdPointer } from '../../../../figures/parts/holdPointer.ts';
import picture from '../../../../figures/parts/stagePicture.module.css';
import { formatPercent } from '../../../../notation/format.ts';
import { loraShare } from '../../methods/lora.ts';
import { CORNER } from './model.ts';
import { RankSlider } from './RankSlider.tsx';
import { Sheet } from './Sheet.tsx';
import styles from './sheet.module.css';
import type { ViewProps } from './view.ts';
import { words } from './words/drawn.ts';

const RANKS = [1, 2, 4, 8, 16, 32, 64];
/** Pixels of a drag that take the rank from one end to the other: by equal factors, as the slider does. */
const REACH = 140;

/** The picture of the home page: a corner to drag until the strips are as thick as one believes. */
export function CornerView({ state, set, uid, covered, predicted }: ViewProps) {
  const { d, k, r } = state;
  const from = useRef<{ x: number; y: number; r: number }>(undefined);
  const top = Math.min(CORNER, d, k);
  const guessed = predicted && !covered ? Number(predicted) : undefined;

  function onPointerMove({ clientX, clientY }: PointerEvent<HTMLElement>): void {
    if (!from.current) return;
    const out = (from.current.x - clientX + from.current.y - clientY) / 2;
    set({ r: Math.round(Math.min(top, Math.max(1, from.current.r * top ** (out / REACH)))) });
  }

  const letGo = () => {
    from.current = undefined;
  };

  return (
    <>
      <Sheet
        state={state}
        uid={uid}
        covered={covered}
        guessed={guessed !== undefined && guessed > 0 && guessed !== r ? guessed : undefined}
      >
        <span
          className={styles.handle}
          aria-hidden="true"
          onPointerDown={(event) => {
            holdPointer(event.currentTarget, event.pointerId);
            from.current = { x: event.clientX, y: event.clientY, r };
          }}
          onPointerMove={onPointerMove}
          onPointerUp={letGo}
          onLostPointerCapture={letGo}
        >
          <svg viewBox="-12 -12 24 24" aria-hidden="true">
            <circle r="11" />
            <path d="M-4 1v-5h5M4 -1v5h-5" />
          </svg>
          <small className={picture.long}>{words.drag}</small>
        </span>
      </Sheet>
      <div className={controls.controls}>
        <RankSlider
          rank={r}
          set={set}
          max={top}
          scale="log"
          ticks={RANKS.filter((rank) => rank <= top)}
          valueText={(rank) =>
            covered ? words.plainRank(rank) : words.rankValue(rank, formatPercent(loraShare(d, k, rank)))
          }
        />
      </div>
    </>
  );
}
