import { useMemo } from 'react';
import { Choice } from '../../../../figures/parts/Choice.tsx';
import controls from '../../../../figures/parts/controls.module.css';
import { Named } from '../../../../figures/parts/Named.tsx';
import picture from '../../../../figures/parts/stagePicture.module.css';
import { tonesOf } from './example.ts';
import { FrozenBox } from './FrozenBox.tsx';
import { Halftone } from './Halftone.tsx';
import { lettered } from './Letter.tsx';
import lora from './lora.module.css';
import styles from './merge.module.css';
import type { ViewProps } from './view.ts';
import { words } from './words/drawn.ts';

const DOTS = 30;
const merges = ['apart', 'merged'] as const;

const Arrow = () => (
  <svg className={styles.into} viewBox="0 0 28 10" preserveAspectRatio="xMaxYMid slice" aria-hidden="true">
    <path d="M0 5H27M22 0l5 5l-5 5" />
  </svg>
);

/** The pair beside Q, and the one matrix that both become. */
export function MergeView({ state, set, uid, covered }: ViewProps) {
  const { d, k, r, merged } = state;
  const one = merged === 'merged';
  const tones = useMemo(() => tonesOf(d, k, r, DOTS), [d, k, r]);
  return (
    <>
      <div className={`${picture.pic} ${styles.merge}`}>
        <small>{words.input}</small>
        <Arrow />
        <div className={styles.both} data-one={one || undefined}>
          <div className={styles.q}>
            <FrozenBox id={`${uid}-merge`} />
            {one && <Halftone tones={tones} columns={DOTS} className={lora.fill} />}
            <b className={one ? undefined : lora.isFrozen}>{lettered(one ? words.mergedQ : words.frozen)}</b>
          </div>
          {!one && (
            <>
              <b className={styles.plus}>+</b>
              <div className={`${styles.a} ${lora.trained}`}>
                <b className={lora.isTrained}>{lettered(words.trainedA)}</b>
              </div>
              <div className={`${styles.b} ${lora.trained}`}>
                <b className={lora.isTrained}>
                  <Named long={lettered(words.trainedB)} short={lettered(words.b)} />
                </b>
              </div>
            </>
          )}
        </div>
        <Arrow />
        <small>{words.output}</small>
        {!one && <small className={`${lora.note} ${picture.long}`}>{words.wider}</small>}
      </div>
      <div className={controls.controls}>
        <span className={controls.sliderLabel}>{lettered(words.pair)}</span>
        <Choice
          name={words.pairName}
          values={merges}
          value={merged}
          text={(value) => words.merges[value]}
          disabled={covered}
          onChoose={(value) => set({ merged: value })}
        />
      </div>
    </>
  );
}
