/** A twentieth of what is tolerated is nothing a learner could be right or wrong by. */
const SHARE = 1 / 20;
/** What binary floating point may add. */
const NOISE = 1e-12;

/**
 * A calculated number as one would write it down: whole numbers as they are, others with as few digits as the
 * tolerance allows, and at least two of them.
 * @param slack what an answer may differ by, in the same unit; 0 takes away the noise of calculating alone.
 */
export function readable(value: number, slack: number): number {
  if (!Number.isFinite(value) || Number.isInteger(value)) return value;
  const may = Math.max(slack * SHARE, Math.abs(value) * NOISE);
  for (let digits = 2; digits < 17; digits++) {
    const rounded = Number(value.toPrecision(digits));
    if (Math.abs(rounded - value) <= may) return rounded;
  }
  return value;
}
