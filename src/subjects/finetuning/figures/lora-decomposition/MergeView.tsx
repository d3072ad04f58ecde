import { useMemo } from 'react';
import { Choice } from './Choice.tsx';
import controls from './controls.module.css';
import { tonesOf } from './example.ts';
import { FrozenBox } from './FrozenBox.tsx';
import { Halftone } from './Halftone.tsx';
import { lettered } from './Letter.tsx';
import lora from './lora.module.css';
import styles from './start.module.css';
import type { ViewProps } from './view.ts';
import { words } from './words/drawn.ts';

const DOTS = 30;
const merges = ['apart', 'merged'] as const;
const text = { apart: words.takeOut, merged: words.merge };

/** The pair beside Q, and the one matrix that both become. */
export function MergeView({ state, set, uid, covered }: ViewProps) {
  const { d, k, r, merged } = state;
  const one = merged === 'merged';
  const tones = useMemo(() => tonesOf(d, k, r, DOTS), [d, k, r]);
  return (
    <>
      <div className={`${lora.pic} ${styles.merge}`}>
        <small>{words.input}</small>
        <i className={styles.into} />
        <div className={styles.big}>
          <FrozenBox id={`${uid}-merge`} />
          {one && <Halftone tones={tones} columns={DOTS} className={lora.fill} />}
          <b className={one ? undefined : lora.isFrozen}>{lettered(one ? words.mergedQ : words.frozen)}</b>
        </div>
        {!one && (
          <>
            <b className={styles.mergePlus}>+</b>
            <div className={`${styles.mergeA} ${lora.isTrained}`}>
              <i className={lora.trained} />
              <b>{lettered(words.a)}</b>
            </div>
            <div className={`${styles.mergeB} ${lora.isTrained}`}>
              <i className={lora.trained} />
              <b>{lettered(words.b)}</b>
            </div>
          </>
        )}
        <i className={styles.into} />
        <small>{words.output}</small>
        <small className={`${styles.mergeNote} ${lora.long}`}>{words.wider}</small>
      </div>
      <div className={controls.controls}>
        <Choice
          name={words.merge}
          values={merges}
          value={merged}
          text={(value) => text[value]}
          disabled={covered}
          onChoose={(value) => set({ merged: value })}
        />
      </div>
    </>
  );
}
