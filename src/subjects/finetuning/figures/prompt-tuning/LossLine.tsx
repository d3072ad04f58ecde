import { memo } from 'react';
import chart from '../../../../figures/parts/chart.module.css';
import { linear } from '../../../../figures/parts/scales.ts';
import picture from '../../../../figures/parts/stagePicture.module.css';
import { formatFixed } from '../../../../notation/format.ts';
import prompt from './prompt.module.css';
import { LAST_STEP, momentsUntil, type Setting } from './promptRun.ts';
import styles from './training.module.css';
import { words } from './words.ts';

/** A loss at the top; what is larger leaves the chart there. */
const HIGHEST = 4;

const across = linear([0, LAST_STEP], [0, 100]);
const height = linear([0, HIGHEST], [100, 0]);
const down = (loss: number) => height(Math.min(HIGHEST, loss));

const lineOf = (losses: readonly number[]) =>
  `M${losses.map((loss, step) => `${across(step).toFixed(2)} ${down(loss).toFixed(2)}`).join('L')}`;

const Ahead = memo(function Ahead({ n, rate, start }: Setting) {
  const losses = momentsUntil({ n, rate, start }, LAST_STEP).map(({ loss }) => loss);
  return <path className={styles.ahead} d={lineOf(losses)} />;
});

interface Props extends Setting {
  step: number;
  /** Nothing of what is to come may be told. */
  covered: boolean;
}

/** The loss of this very run, as far as it has gone; the slider under it is its axis. */
export function LossLine({ n, rate, start, step, covered }: Props) {
  const losses = momentsUntil({ n, rate, start }, step).map(({ loss }) => loss);
  const now = losses.at(-1) ?? 0;
  const end = step > LAST_STEP * 0.7;
  return (
    <div className={`${chart.chart} ${styles.loss}`} data-part="loss" aria-hidden="true">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <path className={chart.base} d="M0 100H100" />
        {!covered && <Ahead n={n} rate={rate} start={start} />}
        <path className={chart.now} d={lineOf(losses)} />
      </svg>
      <i
        className={`${chart.dot} ${prompt.inked}`}
        style={{ left: `${across(step)}%`, top: `${down(now)}%` }}
      />
      {step > LAST_STEP * 0.2 && (
        <small className={`${styles.first} ${picture.long}`} style={{ top: `${down(losses[0] ?? 0)}%` }}>
          {formatFixed(losses[0] ?? 0, 2)}
        </small>
      )}
      <b
        className={styles.now}
        data-end={end || undefined}
        style={{ left: `${across(step)}%`, top: `${down(now)}%` }}
      >
        {words.training.loss(formatFixed(now, 2))}
      </b>
    </div>
  );
}
