import type { DataTable } from '../../../../figures/frame/figure.ts';
import { rankWithin, relativeErrors, unpackSpectrum } from '../../../../math/lowRank.ts';
import { svd } from '../../../../math/svd.ts';
import { formatDigits, formatNumber, formatPercent } from '../../../../notation/format.ts';
import type { LoraState } from './model.ts';
import { spectra } from './spectra.ts';
import {
  SIDE,
  SIGNAL_RANK,
  sideOf,
  smoothTerms,
  type TargetName,
  targetMatrix,
  targetNames,
} from './targetMatrices.ts';
import { trainedTarget } from './trainedTarget.ts';

/** How each target is called, and what it is. */
const labels: Record<Exclude<TargetName, 'trained'>, { name: string; made: string }> = {
  smooth: { name: 'Smooth', made: 'a sum of 24 waves, each weaker than the one before' },
  noisy: {
    name: `Rank ${SIGNAL_RANK} with noise`,
    made: `a sum of ${SIGNAL_RANK} waves, with noise on every entry`,
  },
  noise: { name: 'Noise', made: 'a normal random number in every entry' },
  picture: { name: 'A picture', made: 'two letters drawn by a formula' },
};

export const labelOf = (name: TargetName): { name: string; made: string } =>
  name === 'trained' ? { name: 'Trained', made: trainedTarget().made } : labels[name];

/** The rank of the state, as far as its target has ranks. */
export const rankOf = ({ target, r }: LoraState): number => Math.min(r, sideOf(target));

export interface Spectrum {
  /** Singular values, largest first. */
  values: Float64Array;
  /** Relative error of the best imitation at every rank from 0 to the side of the target. */
  errors: Float64Array;
}

const known = new Map<TargetName, Spectrum>();

function singularValues(name: TargetName): Float64Array {
  if (name === 'smooth') return Float64Array.from({ length: SIDE }, (_, l) => smoothTerms[l]?.value ?? 0);
  // The trained one is small enough to be decomposed on the spot.
  if (name === 'trained') {
    const side = sideOf(name);
    return svd(targetMatrix(name), side, side, { rows: new Int32Array(), cols: new Int32Array() }).values;
  }
  return unpackSpectrum(spectra[name].packed, SIDE).map((share) => share * spectra[name].first);
}

export function spectrumOf(name: TargetName): Spectrum {
  let found = known.get(name);
  if (!found) {
    const values = singularValues(name);
    found = { values, errors: relativeErrors(values) };
    known.set(name, found);
  }
  return found;
}

/** An error as per cent with three digits. */
export function errorText(error: number): string {
  return error > 0 && error < 1e-4 ? 'less than 0.01\u00a0%' : formatPercent(Number(error.toPrecision(3)));
}

/** What the spectrum of a target teaches at the present rank. */
function lesson(state: LoraState): string {
  const { target } = state;
  const r = rankOf(state);
  const { values, errors } = spectrumOf(target);
  const tenth = rankWithin(errors, 0.1);
  switch (target) {
    case 'smooth':
      return r < smoothTerms.length
        ? `Each layer takes away the same share of what is left: rank ${tenth} brings the error below 10\u00a0%.`
        : `The target has rank ${smoothTerms.length}, so nothing is left to imitate.`;
    case 'noisy':
      return r < SIGNAL_RANK
        ? `The singular values fall steeply until rank ${SIGNAL_RANK}: there is more to win.`
        : r === SIGNAL_RANK
          ? `All ${SIGNAL_RANK} waves are caught. What is missing is noise, and the picture is cleaner than its target.`
          : `From rank ${SIGNAL_RANK + 1} on, layers copy noise: many numbers, little gain.`;
    case 'noise':
      return `All directions count nearly alike, so no small rank will do: an error of 10\u00a0% takes rank ${tenth}, where A and B hold ${formatNumber((2 * tenth) / SIDE)} times as many numbers as the target.`;
    case 'trained': {
      const rank = values.filter((value) => value > 1e-6 * (values[0] as number)).length;
      if (rank < values.length / 2)
        return r < rank
          ? `It is the product of a pair, so it has rank ${rank}: there is more to win until then.`
          : `It is the product of a pair of rank ${rank}, so nothing is left to imitate.`;
      return `Free to move every number, training spread its change over many directions: an error of 10\u00a0% takes rank ${tenth} of ${values.length}. A task can need less than full fine-tuning happens to change, as LoRA shows on the same task in the lab.`;
    }
    case 'picture':
      return `Round and slanting edges take many layers: an error of 10\u00a0% needs rank ${tenth}.`;
  }
}

export function targetWords(state: LoraState): string {
  const { target } = state;
  const r = rankOf(state);
  const { name, made } = labelOf(target);
  const error = spectrumOf(target).errors[r] as number;
  return `Target: ${name.toLowerCase()}, ${made}. At rank ${r}, A and B hold ${formatNumber(2 * sideOf(target) * r)} numbers, and the best A·B misses ${errorText(error)} of the target. ${lesson(state)}`;
}

export function targetChange(state: LoraState, previous: LoraState): string {
  if (state.target !== previous.target) return targetWords(state);
  const r = rankOf(state);
  const error = spectrumOf(state.target).errors[r] as number;
  return r === rankOf(previous) ? '' : `Rank ${r}: ${errorText(error)} missed. ${lesson(state)}`;
}

const RANKS = [1, 2, 4, 8, 16, 32, 64, 128, 200, 300, 500, 700, 1000];

export function targetTable(state: LoraState): DataTable {
  const { target } = state;
  const { values } = spectrumOf(target);
  const side = sideOf(target);
  const now = rankOf(state);
  const ranks = [...new Set([...RANKS, now])].filter((rank) => rank <= side).sort((a, b) => a - b);
  const others = targetNames.filter((name) => sideOf(name) === side);
  return {
    caption: `Relative error of the best imitation at each rank, and the singular values of “${labelOf(target).name}”`,
    columns: ['rank', 'numbers in A and B', ...others.map((name) => labelOf(name).name), 'singular value'],
    rows: ranks.map((rank) => [
      `${rank}${rank === now ? ' (now)' : ''}`,
      2 * side * rank,
      ...others.map((name) => errorText(spectrumOf(name).errors[rank] as number)),
      formatDigits(values[rank - 1] as number, 4),
    ]),
  };
}
