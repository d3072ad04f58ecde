/** Shares of the squared size of a matrix that its largest singular values hold together: one for each, rising to 1. */
export function energyShares(singularValues: ArrayLike<number>): Float64Array {
  const squares = Float64Array.from(singularValues, (value) => value * value);
  const all = squares.reduce((sum, value) => sum + value, 0);
  let sum = 0;
  return squares.map((value) => {
    sum += value;
    return all === 0 ? 1 : sum / all;
  });
}

/** How many directions hold a share of the squared size, from 0 to 1. */
export function directionsFor(share: number, singularValues: ArrayLike<number>): number {
  const at = energyShares(singularValues).findIndex((held) => held >= share);
  return at < 0 ? singularValues.length : at + 1;
}

/** Singular values that are more than rounding: above a hundred-thousandth of the largest. */
export function numericalRank(singularValues: ArrayLike<number>): number {
  const values = Array.from(singularValues);
  const largest = Math.max(0, ...values);
  return values.filter((value) => value > largest * 1e-5).length;
}

/** The largest entry of a matrix without its sign, and where it stands; rows × cols, row by row. */
export function largestEntry(values: ArrayLike<number>, cols: number) {
  let at = 0;
  for (let i = 1; i < values.length; i++)
    if (Math.abs(values[i] as number) > Math.abs(values[at] as number)) at = i;
  return { row: Math.floor(at / cols), col: at % cols, value: values[at] ?? 0 };
}
