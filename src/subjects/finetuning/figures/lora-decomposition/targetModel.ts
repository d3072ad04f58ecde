import type { DataTable } from '../../../../figures/frame/figure.ts';
import { rankWithin, relativeErrors, unpackSpectrum } from '../../../../math/lowRank.ts';
import { svd } from '../../../../math/svd.ts';
import { formatDigits, formatNumber, formatPercent } from '../../../../notation/format.ts';
import { ownTrained } from '../trainedElsewhere.ts';
import type { LoraState } from './model.ts';
import { spectra } from './spectra.ts';
import {
  HIGHEST,
  SIDE,
  SIGNAL_RANK,
  sideOf,
  smoothTerms,
  type TargetName,
  targetMatrix,
  targetNames,
} from './targetMatrices.ts';
import { stepsBeforehand } from './trainedTarget.ts';
import { words } from './words/figure.ts';

const says = words.target;

/** How a target is called, and what it is. */
export function labelOf(target: TargetName): { name: string; short: string; made: string } {
  if (target === 'trained') {
    const { name, short, made, own } = says.targets.trained;
    const learners = ownTrained();
    return { name, short, made: learners ? own(learners.matrix, learners.task) : made(stepsBeforehand) };
  }
  if (target !== 'noisy') return says.targets[target];
  const { name, short, made } = says.targets.noisy;
  return { name: name(SIGNAL_RANK), short, made: made(SIGNAL_RANK) };
}

/** The rank of the state, as far as its target has ranks and they are drawn. */
export const rankOf = ({ target, r }: LoraState): number => Math.min(r, HIGHEST, sideOf(target));

export interface Spectrum {
  /** Singular values, largest first. */
  values: Float64Array;
  /** Relative error of the best imitation at every rank from 0 to the side of the target. */
  errors: Float64Array;
}

const known = new Map<TargetName, Spectrum>();

function singularValues(name: TargetName): Float64Array {
  if (name === 'smooth') return Float64Array.from({ length: SIDE }, (_, l) => smoothTerms[l]?.value ?? 0);
  const side = sideOf(name);
  // What the learner trained is not known beforehand, and small enough to be decomposed on the spot.
  if (name === 'trained' && ownTrained())
    return svd(targetMatrix(name), side, side, { rows: new Int32Array(), cols: new Int32Array() }).values;
  return unpackSpectrum(spectra[name].packed, side).map((share) => share * spectra[name].first);
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
function errorText(error: number): string {
  return error > 0 && error < 1e-4 ? says.tinyError : formatPercent(Number(error.toPrecision(3)));
}

/** What the best imitation of a rank misses, in words. */
export const targetError = (target: TargetName, r: number): string =>
  errorText(spectrumOf(target).errors[r] as number);

/** What the spectrum of a target teaches at the present rank. */
function lesson(state: LoraState): string {
  const { target } = state;
  const r = rankOf(state);
  const { values, errors } = spectrumOf(target);
  const tenth = rankWithin(errors, 0.1);
  switch (target) {
    case 'smooth':
      return r < smoothTerms.length ? says.smooth(tenth) : says.smoothDone(smoothTerms.length);
    case 'noisy':
      return r < SIGNAL_RANK
        ? says.noisySteep(SIGNAL_RANK)
        : r === SIGNAL_RANK
          ? says.noisyCaught(SIGNAL_RANK)
          : says.noisyCopied(SIGNAL_RANK + 1);
    case 'noise':
      return says.noise(tenth, formatNumber((2 * tenth) / SIDE));
    case 'trained': {
      const rank = values.filter((value) => value > 1e-6 * (values[0] as number)).length;
      if (rank < values.length / 2) return r < rank ? says.pairMore(rank) : says.pairDone(rank);
      return says.free(tenth, values.length);
    }
    case 'picture':
      return says.picture(tenth);
  }
}

export function targetWords(state: LoraState): string {
  const { target } = state;
  const r = rankOf(state);
  const { name, made } = labelOf(target);
  return says.state({
    name: name.toLowerCase(),
    made,
    rank: r,
    numbers: formatNumber(2 * sideOf(target) * r),
    error: targetError(target, r),
    lesson: lesson(state),
  });
}

export function targetChange(state: LoraState, previous: LoraState): string {
  if (state.target !== previous.target) return targetWords(state);
  const r = rankOf(state);
  return r === rankOf(previous) ? '' : says.change(r, targetError(state.target, r), lesson(state));
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
    caption: says.caption(labelOf(target).name),
    columns: says.columns(others.map((name) => labelOf(name).name)),
    rows: ranks.map((rank) => [
      rank === now ? words.now(rank) : `${rank}`,
      2 * side * rank,
      ...others.map((name) => targetError(name, rank)),
      formatDigits(values[rank - 1] as number, 4),
    ]),
  };
}
