import { memo } from 'react';
import { Axis } from '../../../../figures/parts/Axis.tsx';
import { linear } from '../../../../figures/parts/scales.ts';
import { LAST_STEP, momentsUntil, type Setting } from './promptRun.ts';
import styles from './promptTuning.module.css';
import { words } from './words.ts';

const WIDE = 288;
const TALL = 178;
const LEFT = 26;
const RIGHT = 14;
const TOP = 14;
const BOTTOM = 42;
const HIGHEST = 4.2;

const width = linear([0, LAST_STEP], [LEFT, WIDE - RIGHT]);
const height = linear([0, HIGHEST], [TALL - BOTTOM, TOP]);
const across = (step: number) => Number(width(step).toFixed(1));
const up = (loss: number) => Number(height(Math.min(HIGHEST, loss)).toFixed(1));

interface Props extends Setting {
  step: number;
  /** Loss with no prompt, and with the words written by hand, if any. */
  bare: number;
  byHand: number | undefined;
}

/** The loss of this very run, as far as it has gone, between the two that need no training. */
export const LossCurve = memo(function LossCurve({ n, rate, start, step, bare, byHand }: Props) {
  const losses = momentsUntil({ n, rate, start }, step).map(({ loss }) => loss);
  const now = losses.at(-1) ?? 0;
  const points = losses.map((loss, k) => `${across(k)} ${up(loss)}`);
  // Two names at one height would cover each other: the lower line then has its name beneath.
  const close = byHand !== undefined && Math.abs(up(byHand) - up(bare)) < 16;
  return (
    <div className={styles.curve}>
      <p className={styles.head}>{words.curve.head}</p>
      <svg viewBox={`0 0 ${WIDE} ${TALL}`} aria-hidden="true">
        <Axis side="left" scale={height} at={LEFT} ticks={[0, 1, 2, 3, 4]} grid={WIDE - RIGHT} />
        <Axis
          side="bottom"
          scale={width}
          at={TALL - BOTTOM}
          ticks={[0, 40, 80, 120]}
          title={[words.curve.step]}
        />
        <path d={`M${LEFT} ${up(bare)}H${WIDE - RIGHT}`} className={styles.bare} />
        <text x={WIDE - RIGHT} y={up(bare) - 4} textAnchor="end" className={styles.caption}>
          {words.curve.bare}
        </text>
        {byHand !== undefined && (
          <>
            <path d={`M${LEFT} ${up(byHand)}H${WIDE - RIGHT}`} className={styles.hand} />
            <text
              x={WIDE - RIGHT}
              y={up(byHand) + (close ? 14 : -4)}
              textAnchor="end"
              className={styles.caption}
            >
              {words.curve.byHand}
            </text>
          </>
        )}
        <path d={`M${points.join('L')}`} className={styles.losses} />
        <circle cx={across(step)} cy={up(now)} r={4.5} className={styles.now} />
      </svg>
    </div>
  );
});
