import type { ReactNode } from 'react';
import { formatFixed } from '../../../../notation/format.ts';
import { linked } from '../../../../ui/linked.tsx';
import styles from './adapterBlock.module.css';
import { offsets } from './bottleneck.ts';
import { stopSentence } from './describe.ts';
import { BAR_SCALE, type BlockState, type View } from './model.ts';
import { Projection } from './Projection.tsx';
import { D } from './toy.ts';
import { VectorBars } from './VectorBars.tsx';
import { type Frame, frameAt } from './walk.ts';
import { words } from './words.ts';

const bold = (text: string) => <b>{text}</b>;

interface Props {
  state: BlockState;
  seen: View;
}

/** The opened adapter with its numbers: h, down, bend, up, and the residual path that adds h. */
export function Opened({ state, seen }: Props) {
  const { inner, adapter, h } = seen;
  const scale = BAR_SCALE[state.place];
  const frame = adapter && inner && frameAt(adapter, inner, state.t);
  return (
    <div className={styles.flow} data-empty={frame ? undefined : true}>
      <div className={styles.rail} aria-hidden="true" />
      <div className={styles.part} data-part="h">
        <p className={styles.label}>{linked(words.opened.h(D, state.open), bold)}</p>
        <VectorBars
          values={Array.from(h)}
          scale={scale}
          active={frame?.active?.row === 'h' ? frame.active.index : undefined}
        />
      </div>
      {frame && adapter ? (
        <Middle state={state} frame={frame} numbers={adapter.numbers} m={adapter.m} />
      ) : (
        <p className={styles.nothing}>{words.opened.nothing}</p>
      )}
      <div className={styles.plus} aria-hidden="true">
        <span>+</span>
      </div>
      <div className={styles.part} data-part="out">
        <p className={styles.label}>{linked(words.opened.out(Boolean(frame)), bold)}</p>
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
        <p className={styles.label}>{linked(words.opened.bend(words.activations[state.bend]), bold)}</p>
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
  const up = Array.from(inner?.added ?? [], (value) => formatFixed(value, 4)).join(', ');
  const difference = !inner ? words.opened.zero : state.t >= 3 ? up : words.opened.notYet;
  return (
    <div className={`${styles.reading} ${styles.answer}`}>
      <p>{stopSentence(state, seen)}</p>
      <p>{linked(words.opened.difference(difference), bold)}</p>
    </div>
  );
}
