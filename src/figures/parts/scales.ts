import { nice, ticks } from 'd3';

/** Maps values to places on an axis, and offers round values to mark. */
export interface Scale {
  (value: number): number;
  /** Round values inside the domain, about `count` of them. */
  ticks(count: number): number[];
}

type Interval = readonly [number, number];

/**
 * What the scales of d3 do, without the colours, dates and formats they bring: a page that draws plain lines is
 * lighter by 9 kB. Values outside the domain are carried on outside the range.
 */
export function linear([from, to]: Interval, [start, end]: Interval): Scale {
  const at = (value: number) => start + ((value - from) / (to - from || 1)) * (end - start);
  return Object.assign(at, { ticks: (count: number) => ticks(from, to, count) });
}

/** As `linear`, with the domain widened to round values. */
export const niceLinear = ([from, to]: Interval, range: Interval, count = 10): Scale =>
  linear(nice(from, to, count), range);

/** Equal distances are equal factors. The domain, of positive values, is widened to powers of ten, which it marks. */
export function logarithmic([from, to]: Interval, range: Interval): Scale {
  const [low, high] = [Math.floor(Math.log10(from)), Math.ceil(Math.log10(to))];
  const powers = linear([low, Math.max(high, low + 1)], range);
  const at = (value: number) => powers(Math.log10(value));
  return Object.assign(at, {
    ticks: (count: number) =>
      powers
        .ticks(count)
        .filter(Number.isInteger)
        .map((power) => 10 ** power),
  });
}
