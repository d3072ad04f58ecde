import { type CSSProperties, useMemo } from 'react';
import { Choice } from '../../../../figures/parts/Choice.tsx';
import controls from '../../../../figures/parts/controls.module.css';
import { Named } from '../../../../figures/parts/Named.tsx';
import picture from '../../../../figures/parts/stagePicture.module.css';
import { formatPercent } from '../../../../notation/format.ts';
import { Cells } from './Cells.tsx';
import { ErrorChart } from './ErrorChart.tsx';
import { lettered } from './Letter.tsx';
import lora from './lora.module.css';
import styles from './start.module.css';
import { COLS, nowOf, ROWS, runOf, STEPS, short, smallRank, thirdStep } from './startModel.ts';
import type { ViewProps } from './view.ts';
import { words } from './words/drawn.ts';

const ALPHAS = [1, 4, 8, 16, 32];
const DASHES = ['1 3', '7 4', '9 2', '4 3', '2 2'];
const GAP = 0.55;

/** A, B and what they add to Q, after so many steps. */
function Trio({ state, n }: { state: ViewProps['state']; n: number }) {
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
      <b className={styles.nameA}>{lettered(words.a)}</b>
      <b className={styles.nameB}>{lettered(words.b)}</b>
    </div>
  );
}

/** The start, the first step and the end of a small training, and how α/r sets the stride. */
export function StartView({ state, set, covered }: ViewProps) {
  const { alpha, r } = state;
  const rank = smallRank(r);
  const third = thirdStep(state.n);
  const now = nowOf({ ...state, n: third });
  const first = runOf(state).moments[0]?.loss ?? 1;
  const lines = useMemo(
    () =>
      [...new Set([...ALPHAS, alpha])]
        .sort((a, b) => a - b)
        .map((one, n) => {
          const { moments, factor } = runOf({ r, alpha: one });
          return {
            key: `${one}`,
            errors: moments.map(({ loss }) => loss / (moments[0]?.loss ?? 1)),
            label: words.factor(short(factor)),
            from: words.factorFrom(short(factor)),
            now: one === alpha,
            dash: DASHES[n % DASHES.length] as string,
          };
        }),
    [r, alpha],
  );
  const share = now.moment.loss / first;
  // The shares of what A and B add, in the width and the height of a picture.
  const far = rank + GAP;
  const parts = { '--across': COLS / (far + COLS), '--down': ROWS / (far + ROWS) };
  const trios = [
    { n: 0, name: words.start, says: words.zero, brief: words.zero, more: words.asBefore },
    { n: 1, name: words.step(1), says: words.onlyB, brief: words.onlyBShort, more: words.noGradient },
    {
      n: third,
      name: words.step(now.taken),
      says: words.bothMoved,
      brief: words.bothShort,
      more: now.lost
        ? words.runsAway
        : words.left(share < 0.001 ? '0\u00a0%' : formatPercent(Number(share.toPrecision(2)))),
    },
  ];
  return (
    <>
      <div className={`${picture.pic} ${styles.pic}`} style={parts as CSSProperties}>
        <div className={styles.trios}>
          {trios.map(({ n, name, says, brief, more }) => (
            <div key={n}>
              <b className={picture.long}>{name}</b>
              <Trio state={state} n={n} />
              <p className={styles.says}>
                <b>
                  <Named long={lettered(says)} short={lettered(words.after(name, brief))} />
                </b>
                <small className={picture.long}>{lettered(more)}</small>
              </p>
            </div>
          ))}
        </div>
        <ErrorChart
          lines={lines}
          steps={STEPS}
          top={1.25}
          grid={[0]}
          ticks={[]}
          title={words.errorOver(STEPS)}
          alone
          shown={STEPS}
        />
      </div>
      <div className={controls.controls}>
        <span className={controls.sliderLabel}>{lettered(words.alpha)}</span>
        <Choice
          name={words.alphaName}
          values={ALPHAS}
          value={alpha}
          text={String}
          disabled={covered}
          onChoose={(one) => set({ alpha: one })}
        />
        <small className={picture.long}>{words.toy}</small>
      </div>
    </>
  );
}
