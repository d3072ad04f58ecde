import { useMemo } from 'react';
import { Choice } from '../../../../figures/parts/Choice.tsx';
import controls from '../../../../figures/parts/controls.module.css';
import picture from '../../../../figures/parts/stagePicture.module.css';
import { formatFixed } from '../../../../notation/format.ts';
import { ErrorChart } from './ErrorChart.tsx';
import { lettered } from './Letter.tsx';
import styles from './start.module.css';
import { runOf } from './startModel.ts';
import type { ViewProps } from './view.ts';
import { words } from './words/drawn.ts';

const ALPHAS = [1, 4, 8, 16, 32];
const DASHES = ['1 3', '7 4', '9 2', '4 3', '2 2'];
/** The steps in which the lines part. */
const STEPS = 30;
/** Errors at which lines are named, one after the other: names of one height would stand in each other's way. */
const LEVELS = [0.3, 0.3, 0.45, 0.2];

/** How fast the small training learns: α/r sets its stride. */
export function ScaleView({ state, set, covered }: ViewProps) {
  const { alpha, r } = state;
  const lines = useMemo(
    () =>
      [...new Set([...ALPHAS, alpha])]
        .sort((a, b) => a - b)
        .map((one, n) => {
          const { moments } = runOf({ r, alpha: one });
          const errors = moments.map(({ loss }) => loss / (moments[0]?.loss ?? 1));
          const step = errors.findIndex((error) => error <= (LEVELS[n % LEVELS.length] as number));
          return {
            key: `${one}`,
            errors,
            label: words.alphaIs(one),
            from: words.alphaFrom(one),
            now: one === alpha,
            at: step > 0 && step < STEPS ? { step, side: 'on' as const } : undefined,
            dash: DASHES[n % DASHES.length] as string,
          };
        }),
    [r, alpha],
  );
  return (
    <>
      <div className={`${picture.pic} ${styles.pic}`}>
        <ErrorChart
          lines={lines}
          steps={STEPS}
          top={1.3}
          grid={[0, 0.5, 1]}
          gridText={(error) => formatFixed(error, 1)}
          ticks={[0, 10, 20, 30]}
          title={words.errorOf}
          axis={words.trainingStep}
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
