import type { CSSProperties } from 'react';
import { formatNumber } from '../../../../notation/format.ts';
import { Update } from './Moment.tsx';
import { counts, type LoraState } from './model.ts';
import styles from './moment.module.css';
import { momentAt } from './moment.ts';
import { words } from './words/drawn.ts';

/** Instants that tell the moment without motion. */
const FRAMES = [1.2, 2.35, 3.5, 4.62, 5.5];

const DOTS = 24;

/** The key moment as five pictures, for those who asked for less motion. */
export function MomentStrip({ state }: { state: LoraState }) {
  const { pair, full } = counts(state);
  return (
    <ol className={styles.frames} aria-label={words.strip.label}>
      {FRAMES.map((t) => {
        const instant = momentAt({ ...state, t });
        const thin = counts({ ...state, r: Math.min(state.d, instant.rank) }).pair;
        const said = {
          alone: '',
          whole: words.strip.whole(formatNumber(full)),
          halves: words.strip.whole(formatNumber(full)),
          thin: words.strip.thin(formatNumber(thin), instant.rank),
          entry: words.strip.entry(state.r),
          paint: words.strip.paint(formatNumber(instant.painted * state.k)),
          count: words.strip.count(formatNumber(pair)),
        }[instant.stage];
        return (
          <li key={t}>
            <div className={styles.frameDq} style={{ '--rank': instant.rank / state.d } as CSSProperties}>
              <Update state={{ ...state, t }} instant={instant} dots={DOTS} />
            </div>
            <b>{said}</b>
          </li>
        );
      })}
    </ol>
  );
}
