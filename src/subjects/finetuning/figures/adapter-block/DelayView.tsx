import type { CSSProperties } from 'react';
import { Choice } from '../../../../figures/parts/Choice.tsx';
import controls from '../../../../figures/parts/controls.module.css';
import { Named } from '../../../../figures/parts/Named.tsx';
import picture from '../../../../figures/parts/stagePicture.module.css';
import { formatFixed } from '../../../../notation/format.ts';
import { Hatch } from '../../parts/Hatch.tsx';
import styles from './delay.module.css';
import { BATCHES, delayOf } from './delays.ts';
import { modelOf } from './model.ts';
import type { ViewProps } from './view.ts';
import { words } from './words.ts';

const says = words.delayView;
/** Blocks of the model that was timed. */
const { blocks: BLOCKS } = modelOf({ model: 'gpt2-medium' });
/** Units of a block in its drawing. */
const BLOCK = 100;

interface PassProps {
  id: string;
  /** Adapters in a block. */
  adapters: number;
  /** The time they add, as a share. */
  added: number;
  merged?: boolean;
}

/** One pass through all blocks, as long as it takes; the added time is divided evenly among the adapters. */
function Pass({ id, adapters, added, merged }: PassProps) {
  const whole = BLOCKS * BLOCK * (1 + added);
  const part = adapters ? BLOCK / adapters : BLOCK;
  const wait = adapters ? (added * BLOCK) / adapters : 0;
  return (
    <svg className={styles.pass} viewBox={`0 0 ${whole} 100`} preserveAspectRatio="none" aria-hidden="true">
      <defs>
        <Hatch id={id} size={40} />
      </defs>
      {Array.from({ length: BLOCKS * (adapters || 1) }, (_, n) => {
        const x = n * (part + wait);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks are known by their place
          <g key={n}>
            <rect x={x} width={part} height={100} className={styles.block} />
            {wait > 0 && <rect x={x + part} width={wait} height={100} className="fig-train" />}
            {merged && <path d={`M${x + 8} 100v-34l30 34z`} className="fig-train" />}
          </g>
        );
      })}
    </svg>
  );
}

/** One pass through a model with and without adapters, as it was timed: each block waits for what stands before it. */
export function DelayView({ state, set, uid }: ViewProps) {
  const row = delayOf(state);
  const passes = [
    { key: 'alone', adapters: 0, added: 0, text: says.ms(formatFixed(row.ms, 1)) },
    { key: 'merged', adapters: 0, added: 0, merged: true, text: words.later('0') },
    { key: 'one', adapters: 1, added: row.one, text: words.later(formatFixed(row.ms * row.one, 1)) },
    { key: 'two', adapters: 2, added: row.two, text: words.later(formatFixed(row.ms * row.two, 1)) },
  ] as const;
  return (
    <>
      <div className={`${picture.pic} ${styles.pic}`}>
        <div className={styles.over} />
        {passes.map((pass) => {
          const { key, text, ...drawn } = pass;
          return (
            <div key={`${key} ${row.batch}`} className={styles.row} data-of={key}>
              <b>{says.rows[key]}</b>
              <p style={{ '--time': 1 + drawn.added } as CSSProperties}>
                <Pass {...drawn} id={`${uid}-${key}`} />
                <b>{text}</b>
              </p>
            </div>
          );
        })}
        <p className={styles.foot}>
          <small data-small={row.batch === 32 || undefined}>
            <Named
              long={says.adapters(row.parameters, row.batch === 32)}
              short={says.adaptersShort(row.parameters, row.batch === 32)}
            />
          </small>
          <small className={picture.long}>{says.source}</small>
        </p>
      </div>
      <div className={controls.controls}>
        <span className={`${controls.sliderLabel} ${picture.long}`}>{says.atOnce}</span>
        <Choice
          name={says.atOnce}
          values={BATCHES}
          value={state.batch}
          text={(batch) => says.batch(batch, delayOf({ batch }).tokens)}
          full={(batch) => says.full(Number(batch), delayOf({ batch }).tokens)}
          onChoose={(batch) => set({ batch })}
        />
      </div>
    </>
  );
}
