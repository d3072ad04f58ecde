/** The first two digits of a stop: about equal steps on a log scale, and numbers one would say. */
const DIGITS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8];

/** The round numbers from `from` to `to`, ten to each order of magnitude, ends included. Both must be above 0. */
export function roundStops(from: number, to: number): number[] {
  const stops = new Set([from, to]);
  for (let power = Math.floor(Math.log10(from)); power <= Math.ceil(Math.log10(to)); power++)
    for (const digits of DIGITS) {
      // Through the text, not by multiplying: 1.2e9 is exact.
      const stop = Number(`${digits}e${power}`);
      if (stop >= from && stop <= to) stops.add(stop);
    }
  return [...stops].sort((a, b) => a - b);
}
