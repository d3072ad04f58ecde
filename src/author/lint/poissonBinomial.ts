/** The chance that at least `count` of independent events happen, each with its own probability. */
export function upperTail(probabilities: readonly number[], count: number): number {
  // chance[n]: that exactly n of the events so far happened.
  let chance = [1];
  for (const p of probabilities)
    chance = [...chance, 0].map((c, n) => c * (1 - p) + (n > 0 ? Number(chance[n - 1]) * p : 0));
  return chance.slice(Math.max(0, count)).reduce((sum, c) => sum + c, 0);
}

export const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((sum, v) => sum + v, 0) / values.length;
