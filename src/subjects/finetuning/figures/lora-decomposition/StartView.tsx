import { type CSSProperties, useMemo } from 'react';
import controls from '../../../../figures/parts/controls.module.css';
import { Named } from '../../../../figures/parts/Named.tsx';
import { StageSlider } from '../../../../figures/parts/StageSlider.tsx';
import picture from '../../../../figures/parts/stagePicture.module.css';
import { formatPercent } from '../../../../notation/format.ts';
import { Cells } from './Cells.tsx';
import { lettered } from './Letter.tsx';
import lora from './lora.module.css';
import styles from './start.module.css';
import { COLS, nowOf, ROWS, runOf, STEPS, smallRank, thirdStep } from './startModel.ts';
import type { ViewProps } from './view.ts';
import { words } from './words/drawn.ts';

const GAP = 0.55;
const TICKS = [2, 10, 20, 30, 40, 50, 60];

interface TrioProps {
  state: ViewProps['state'];
  n: number;
  /** What A and B are at that step. */
  a: string;
  b: string;
}

/** A, B and what they add to Q, after so many steps. */
function Trio({ state, n, a, b }: TrioProps) {
  const now = useMemo(() => nowOf({ ...state, n }), [state, n]);
  const rank = smallRank(state.r);
  const far = rank + GAP;
  return (
    <div className={`${styles.trio} ${lora.isTrained}`}>
      <svg viewBox={`0 0 ${far + COLS} ${far + ROWS}`} aria-hidden="true">
        <g transform={`translate(0 ${far})`}>
          <Cells of={now.moment.matrixA} />
        </g>
        <g transform={`translate(${far} 0)`}>
          <Cells of={now.moment.matrixB} />
        </g>
        <rect
          className={styles.product}
          x={far - 0.12}
          y={far - 0.12}
          width={COLS + 0.16}
          height={ROWS + 0.16}
        />
        <g transform={`translate(${far} ${far})`} className={styles.dots}>
          <Cells of={now.added} dots />
        </g>
      </svg>
      <b className={styles.nameA}>
        {lettered(words.a)} <span className={rank < 4 ? picture.long : undefined}>{a}</span>
      </b>
      <b className={styles.nameB}>
        {lettered(words.b)} {b}
      </b>
    </div>
  );
}

/** The start, the first step and a later one of a small training: what A, B and ΔQ are in each. */
export function StartView({ state, set, covered }: ViewProps) {
  const rank = smallRank(state.r);
  const third = thirdStep(state.n);
  const now = nowOf({ ...state, n: third });
  const share = now.moment.loss / (runOf(state).moments[0]?.loss ?? 1);
  // The shares of what A and B add, in the width and the height of a picture.
  const far = rank + GAP;
  const parts = { '--across': COLS / (far + COLS), '--down': ROWS / (far + ROWS) };
  const says = words.stages;
  const trios = [
    { n: 0, name: says.start, a: says.random, b: says.zeros, dq: says.nothing, more: says.asBefore },
    { n: 1, name: says.step(1), a: says.unmoved, b: says.moved, dq: says.little, more: says.noGradient },
    {
      n: third,
      name: says.step(now.taken),
      a: says.moved,
      b: says.moved,
      dq: now.lost ? says.tooMuch : says.grown,
      more: now.lost
        ? words.runsAway
        : says.left(share < 0.001 ? '0\u00a0%' : formatPercent(Number(share.toPrecision(2)))),
    },
  ];
  return (
    <>
      <div className={`${picture.pic} ${styles.trios}`} style={parts as CSSProperties}>
        {trios.map(({ n, name, a, b, dq, more }, at) => (
          <div key={at === 2 ? 'later' : n}>
            <b>{name}</b>
            <Trio state={state} n={n} a={a} b={b} />
            <p>
              <b>{lettered(dq)}</b>
              <small>{lettered(more)}</small>
            </p>
          </div>
        ))}
      </div>
      <div className={controls.controls}>
        <StageSlider
          label={<Named long={words.stepName} short={words.stepShort} />}
          name={words.stepName}
          value={third}
          min={TICKS[0] as number}
          max={STEPS}
          ticks={TICKS}
          valueText={says.step}
          sparse
          disabled={covered}
          onChange={(n) => set({ n })}
        />
      </div>
    </>
  );
}
