import type { CSSProperties } from 'react';
import { Choice } from '../../../../figures/parts/Choice.tsx';
import controls from '../../../../figures/parts/controls.module.css';
import { Named } from '../../../../figures/parts/Named.tsx';
import picture from '../../../../figures/parts/stagePicture.module.css';
import { formatFixed } from '../../../../notation/format.ts';
import { Hatch } from '../../parts/Hatch.tsx';
import shared from './adapter.module.css';
import styles from './delay.module.css';
import { BATCHES, delayOf } from './delays.ts';
import { type BlockState, modelOf } from './model.ts';
import type { ViewProps } from './view.ts';
import { words } from './words.ts';

const says = words.delayView;
const COLOURS = { alone: shared.frozen, merged: undefined, one: shared.trained, two: shared.trained };
/** Blocks of the model that was timed. */
const { blocks: BLOCKS } = modelOf({ model: 'gpt2-medium' });
const textOf = (batch: BlockState['batch']) => says.of(batch, delayOf({ batch }).tokens);

interface PassProps {
  id: string;
  /** Adapters in a block. */
  adapters: number;
  /** The time they add, as a share. */
  added: number;
}

/** One pass through all blocks, as long as it takes; the added time is divided evenly among the adapters. */
function Pass({ id, adapters, added }: PassProps) {
  const blocks = BLOCKS * (adapters || 1);
  const step = 100 / blocks;
  const part = step / (1 + added);
  return (
    <svg className={styles.pass} aria-hidden="true">
      <defs>
        <Hatch id={id} size={7} />
      </defs>
      {Array.from({ length: blocks }, (_, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks are known by their place
        <svg key={n} x={`${n * step}%`} width={`${step}%`} height="100%" aria-hidden="true">
          <rect width={`${(100 * part) / step}%`} height="100%" fill={`url(#${id})`} className="fig-frozen" />
        </svg>
      ))}
      {added > 0 &&
        Array.from({ length: blocks }, (_, n) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: adapters are known by their place
            key={n}
            x={`${n * step + part}%`}
            height="100%"
            className="fig-train"
            style={{ width: `max(1.5px, ${step - part}%)` }}
          />
        ))}
    </svg>
  );
}

/** One pass through a model with and without adapters, as it was timed: each block waits for what stands before it. */
export function DelayView({ state, set, uid }: ViewProps) {
  const row = delayOf(state);
  const small = row.batch === 32;
  const Adapters = small ? 'b' : 'small';
  const passes = [
    { key: 'alone', adapters: 0, added: 0, text: says.ms(formatFixed(row.ms, 1)) },
    { key: 'merged', adapters: 0, added: 0, text: words.later('0') },
    { key: 'one', adapters: 1, added: row.one, text: words.later(formatFixed(row.ms * row.one, 1)) },
    { key: 'two', adapters: 2, added: row.two, text: words.later(formatFixed(row.ms * row.two, 1)) },
  ] as const;
  return (
    <>
      <div className={`${picture.pic} ${styles.pic}`}>
        <div className={styles.late} />
        {passes.map((pass) => {
          const { key, text, ...drawn } = pass;
          return (
            <div key={`${key} ${row.batch}`} className={styles.row}>
              <b className={COLOURS[key]}>{says.rows[key]}</b>
              <p style={{ '--time': 1 + drawn.added } as CSSProperties}>
                <Pass {...drawn} id={`${uid}-${key}`} />
                <b>{text}</b>
              </p>
            </div>
          );
        })}
        <p className={shared.foot}>
          <Adapters>
            <Named
              long={says.adapters(row.parameters, small)}
              short={says.adaptersShort(row.parameters, small)}
            />
          </Adapters>
          <br />
          <small className={picture.long}>{says.source}</small>
        </p>
      </div>
      <div className={controls.controls}>
        <span className={`${controls.sliderLabel} ${picture.long}`}>{says.atOnce}</span>
        <Choice
          name={says.atOnce}
          values={BATCHES}
          value={state.batch}
          text={textOf}
          full={(batch) => says.full(textOf(batch), Number(batch), delayOf({ batch }).tokens)}
          onChoose={(batch) => set({ batch })}
        />
      </div>
    </>
  );
}
