import type { ReactNode } from 'react';
import { formatFixed } from '../../../../notation/format.ts';
import styles from './adapterBlock.module.css';
import { offsets } from './bottleneck.ts';
import { ACTIVATION_NAMES, BAR_SCALE, type BlockState, stopSentence, type View } from './model.ts';
import { Projection } from './Projection.tsx';
import { D } from './toy.ts';
import { VectorBars } from './VectorBars.tsx';
import { type Frame, frameAt } from './walk.ts';

interface Props {
  state: BlockState;
  seen: View;
}

/** The opened adapter with its numbers: h, down, bend, up, and the residual path that adds h. */
export function Opened({ state, seen }: Props) {
  const { inner, adapter, h } = seen;
  const scale = BAR_SCALE[state.place];
  const frame = adapter && inner && frameAt(adapter, inner, state.t);
  const from = state.open === 'attention' ? 'self-attention' : 'feed-forward';
  return (
    <div className={styles.flow} data-empty={frame ? undefined : true}>
      <div className={styles.rail} aria-hidden="true" />
      <div className={styles.part} data-part="h">
        <p className={styles.label}>
          <b>h</b>, {D} numbers from {from}
        </p>
        <VectorBars
          values={Array.from(h)}
          scale={scale}
          active={frame?.active?.row === 'h' ? frame.active.index : undefined}
        />
      </div>
      {frame && adapter ? (
        <Middle state={state} frame={frame} numbers={adapter.numbers} m={adapter.m} />
      ) : (
        <p className={styles.nothing}>
          No adapter is placed here. The vector goes on as it is, along the line at the left.
        </p>
      )}
      <div className={styles.plus} aria-hidden="true">
        <span>+</span>
      </div>
      <div className={styles.part} data-part="out">
        <p className={styles.label}>
          <b>{frame ? 'adapter(h)' : 'h'}</b>, on to the addition
        </p>
        <VectorBars values={frame?.out ?? Array.from(h)} scale={scale} />
      </div>
    </div>
  );
}

interface MiddleProps {
  state: BlockState;
  frame: Frame;
  numbers: Float64Array;
  m: number;
}

function Middle({ state, frame, numbers, m }: MiddleProps) {
  const scale = BAR_SCALE[state.place];
  const { active } = frame;
  const at = offsets(D, m);
  const in_ = (row: string) => (active?.row === row ? active.index : undefined);
  const fan = (row: string, start: number, targets: number) => {
    const index = in_(row);
    if (index === undefined) return undefined;
    return { index, weights: numbers.subarray(start + index * targets, start + (index + 1) * targets) };
  };
  return (
    <>
      <div className={styles.part} data-part="down">
        <Projection name="down" sources={D} targets={m} fan={fan('h', 0, m)} />
        <VectorBars values={frame.narrow} scale={scale} active={in_('narrow')} />
      </div>
      <div className={styles.part} data-part="bend">
        <p className={styles.label}>
          <b>f = {ACTIVATION_NAMES[state.bend]}</b>, nothing to train
        </p>
        <VectorBars values={frame.activated} scale={scale} active={in_('activated')} />
      </div>
      <div className={styles.part} data-part="up">
        <Projection name="up" sources={m} targets={D} fan={fan('activated', at.up, D)} />
        <VectorBars values={frame.added} scale={scale} active={in_('added')} />
      </div>
    </>
  );
}

/** The stop in words, and what the adapter adds at a resolution that shows values close to zero. */
export function Reading({ state, seen }: { state: BlockState; seen: View }): ReactNode {
  const { inner } = seen;
  const arrived = state.t >= 3;
  return (
    <div className={`${styles.reading} ${styles.answer}`}>
      <p>{stopSentence(state, seen)}</p>
      <p>
        <b>Output − h:</b>{' '}
        {inner && arrived
          ? Array.from(inner.added, (value) => formatFixed(value, 4)).join(', ')
          : inner
            ? 'as soon as the numbers are up'
            : '0 everywhere'}
      </p>
    </div>
  );
}
