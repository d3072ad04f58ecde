/** What binary floating point may add to a number that was written in decimal: 0.8 − 0.7 is not quite 0.1. */
const NOISE = 1e-9;

/** Within `abs` of the target, or within the share `rel` of it; with neither given, equal. */
export function isNear(
  value: number,
  target: number,
  { abs = 0, rel = 0 }: { abs?: number; rel?: number } = {},
): boolean {
  const slack = NOISE * Math.max(Math.abs(value), Math.abs(target));
  return Math.abs(value - target) <= Math.max(abs, rel * Math.abs(target)) + slack;
}
