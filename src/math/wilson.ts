/** Of the normal distribution: 95 % lie within this many standard deviations. */
const Z = 1.959964;

/**
 * The Wilson score interval for a share, 95 %:
 * (p + z²/2n ± z√(p(1−p)/n + z²/4n²)) / (1 + z²/n), with p = right/n.
 * Keeps inside [0, 1] and is honest for few trials, where p ± 1.96·SE is not (Brown, Cai & DasGupta 2001).
 *
 * @param right number of successes, 0 to n
 * @param n number of trials, at least 1
 * @throws RangeError when there is no trial, or more successes than trials
 */
export function wilson(right: number, n: number): { low: number; high: number } {
  if (!(n >= 1) || right < 0 || right > n) throw new RangeError(`no share: ${right} of ${n}`);
  const p = right / n;
  const z2 = Z * Z;
  const middle = p + z2 / (2 * n);
  const half = Z * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  const scale = 1 + z2 / n;
  return { low: Math.max(0, (middle - half) / scale), high: Math.min(1, (middle + half) / scale) };
}
