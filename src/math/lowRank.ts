/**
 * How well a matrix can be imitated at low rank. Source: Eckart and Young 1936: among all matrices of rank r the first r
 * terms of the singular value decomposition come nearest, and what is missing is the rest of the spectrum.
 */

/**
 * Relative error of the best imitation at each rank from 0 to the number of values: the root of the discarded share
 * Σ_{l>r} σ² / Σ σ² (Frobenius norm). From 1 at rank 0 to 0. All zeros for a matrix of zeros.
 */
export function relativeErrors(values: ArrayLike<number>): Float64Array {
  const tails = new Float64Array(values.length + 1);
  // From the small end, so that small values are not lost in a large sum.
  for (let l = values.length - 1; l >= 0; l--)
    tails[l] = (tails[l + 1] as number) + (values[l] as number) ** 2;
  const whole = tails[0] as number;
  return tails.map((tail) => (whole === 0 ? 0 : Math.sqrt(tail / whole)));
}

/** Lowest rank whose relative error is at most `error`. */
export function rankWithin(errors: ArrayLike<number>, error: number): number {
  let rank = 0;
  while (rank < errors.length - 1 && (errors[rank] as number) > error) rank++;
  return rank;
}

/** Step of the logarithm in a packed spectrum: values come back to 0.025 %. */
const STEP = 0.0005;
/** Values below this share of the first are rounding noise and are dropped. */
const FLOOR = 1e-9;

/** A falling spectrum as text: how far each logarithm lies below the one before, in steps, to base 36. */
export function packSpectrum(values: ArrayLike<number>): string {
  const first = values[0] as number;
  let before = 0;
  return Array.from(values)
    .filter((value) => value > first * FLOOR)
    .map((value) => {
      const level = Math.round(Math.log(first / value) / STEP);
      const drop = level - before;
      before = level;
      return drop.toString(36);
    })
    .join(' ');
}

/** The spectrum that `packSpectrum` wrote, as shares of its first value, filled up with zeros to `count`. */
export function unpackSpectrum(text: string, count: number): Float64Array {
  const values = new Float64Array(count);
  let level = 0;
  for (const [l, drop] of text.split(' ').entries()) {
    level += Number.parseInt(drop, 36);
    values[l] = Math.exp(-level * STEP);
  }
  return values;
}
