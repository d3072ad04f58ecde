import { memo } from 'react';
import { formatDigits, formatNumber } from '../../../../notation/format.ts';
import { Chart, type Tick } from './Chart.tsx';
import { errorText, type Spectrum, spectrumOf } from './targetModel.ts';
import { SIDE, sideOf, type TargetName } from './targets.ts';

/** Ranks that are drawn: all small ones, then one per cent apart. */
const drawn = [
  ...new Set(Array.from({ length: 700 }, (_, n) => Math.round(Math.exp((Math.log(SIDE) * n) / 699)))),
];

const across = (rank: number) => Math.log(rank) / Math.log(SIDE);
const ranks: Tick[] = [1, 10, 100, 1000].map((rank) => ({ at: across(rank), label: formatNumber(rank) }));

/** The axis of singular values: six powers of ten, from 0.001 to 1,000. */
const LOWEST = -3;
const DECADES = 6;
const level = (value: number) => Math.min(1, Math.max(0, (Math.log10(value || 1e-99) - LOWEST) / DECADES));
const values: Tick[] = [3, 1, -1, -3].map((power) => ({
  at: (power - LOWEST) / DECADES,
  label: formatNumber(10 ** power),
}));
const shares: Tick[] = [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, label: `${at * 100}\u00a0%` }));

/** Up to the side of the target, on the axis of the largest. */
const line = (side: number, height: (rank: number) => number) =>
  `M${drawn
    .filter((rank) => rank <= side)
    .map((rank) => `${(across(rank) * 100).toFixed(2)} ${((1 - height(rank)) * 100).toFixed(2)}`)
    .join('L')}`;

const paths = new Map<TargetName, { values: string; errors: string }>();

function pathsOf(name: TargetName, { values, errors }: Spectrum) {
  const found = paths.get(name) ?? {
    values: line(sideOf(name), (rank) => level(values[rank - 1] as number)),
    errors: line(sideOf(name), (rank) => errors[rank] as number),
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
    <div className="lora-charts">
      <Chart
        title="Singular values: the weight of each layer"
        path={path.values}
        across={ranks}
        up={values}
        axis="layer"
        point={{
          x: across(r),
          y: level(value),
          label: `${r}: ${formatDigits(value, 4)}`,
        }}
      />
      <Chart
        title="Relative error of the best A·B"
        path={path.errors}
        across={ranks}
        up={shares}
        axis="rank"
        point={{ x: across(r), y: error, label: `${r}: ${errorText(error)} missed` }}
      />
    </div>
  );
});
