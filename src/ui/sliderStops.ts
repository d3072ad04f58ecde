import { parseNumber } from '../notation/number.ts';

/** How many stops a factor of ten gets on a log scale, before rounding onto the step merges some. */
const PER_DECADE = 60;

/**
 * The values a log slider can stand on, rising from `min` to `max`, each a whole number of steps above `min`.
 * `always` are values that must be reachable, such as presets. `min` must be above 0.
 */
export function logStops(min: number, max: number, step: number, always: number[] = []): number[] {
  if (!(min > 0 && max >= min && step > 0))
    throw new RangeError(`Unexpected log scale from ${min} to ${max}`);
  const count = Math.ceil(Math.log10(max / min) * PER_DECADE);
  const values = new Set([min, max, ...always.filter((value) => value >= min && value <= max)]);
  for (let n = 1; n < count; n++) {
    const exact = min * (max / min) ** (n / count);
    values.add(Number((min + Math.round((exact - min) / step) * step).toFixed(6)));
  }
  return [...values].sort((a, b) => a - b);
}

/** Index of the stop nearest to a value. */
export function nearestStop(stops: number[], value: number): number {
  let best = 0;
  stops.forEach((stop, index) => {
    if (Math.abs(stop - value) < Math.abs((stops[best] as number) - value)) best = index;
  });
  return best;
}

/** A number as people type it: 1000 · 1,000 · 1e3 · −3. Undefined when it is none. */
export function parseTyped(text: string): number | undefined {
  const parsed = parseNumber(text);
  return parsed.ok ? parsed.value : undefined;
}
