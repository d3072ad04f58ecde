import { memo } from 'react';
import { linear, logarithmic } from '../../../../figures/parts/scales.ts';
import { formatDigits, formatPercent } from '../../../../notation/format.ts';
import { Chart } from './Chart.tsx';
import styles from './lora.module.css';
import { SIDE, sideOf, type TargetName } from './targetMatrices.ts';
import { errorText, type Spectrum, spectrumOf } from './targetModel.ts';
import { words } from './words/target.ts';

/** Ranks that are drawn: all small ones, then one per cent apart. */
const drawn = [
  ...new Set(Array.from({ length: 700 }, (_, n) => Math.round(Math.exp((Math.log(SIDE) * n) / 699)))),
];

const ranks = { scale: logarithmic([1, SIDE], [0, 100]), ticks: [1, 10, 100, 1000] };
const LEAST = 0.001;
const MOST = 1000;
const values = { scale: logarithmic([LEAST, MOST], [100, 0]), ticks: [1000, 10, 0.1, 0.001] };
const shares = { scale: linear([0, 1], [100, 0]), ticks: [0, 0.25, 0.5, 0.75, 1], format: formatPercent };

/** Where a singular value is drawn, zero and all that is too small at the bottom. */
const level = (value: number): number => values.scale(Math.min(MOST, Math.max(LEAST, value)));

/** Up to the side of the target, on the axis of the largest. */
const line = (side: number, height: (rank: number) => number) =>
  `M${drawn
    .filter((rank) => rank <= side)
    .map((rank) => `${ranks.scale(rank).toFixed(2)} ${height(rank).toFixed(2)}`)
    .join('L')}`;

const paths = new Map<TargetName, { values: string; errors: string }>();

function pathsOf(name: TargetName, { values, errors }: Spectrum) {
  const found = paths.get(name) ?? {
    values: line(sideOf(name), (rank) => level(values[rank - 1] as number)),
    errors: line(sideOf(name), (rank) => shares.scale(errors[rank] as number)),
  };
  paths.set(name, found);
  return found;
}

/** The spectrum of a target, and what its best imitation misses at each rank. */
export const TargetCharts = memo(function TargetCharts({ target, r }: { target: TargetName; r: number }) {
  const spectrum = spectrumOf(target);
  const path = pathsOf(target, spectrum);
  const value = spectrum.values[r - 1] as number;
  const error = spectrum.errors[r] as number;
  return (
    <div className={styles.charts}>
      <Chart
        title={words.values}
        path={path.values}
        across={ranks}
        up={values}
        axis={words.axes.layer}
        point={{
          x: ranks.scale(r),
          y: level(value),
          label: words.point(r, formatDigits(value, 4)),
        }}
      />
      <Chart
        title={words.errors}
        path={path.errors}
        across={ranks}
        up={shares}
        axis={words.axes.rank}
        point={{ x: ranks.scale(r), y: shares.scale(error), label: words.pointMissed(r, errorText(error)) }}
      />
    </div>
  );
});
