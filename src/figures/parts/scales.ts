import { nice, ticks } from 'd3';

type Interval = readonly [number, number];

/** Maps values to places on an axis, and offers round values to mark. */
export interface Scale {
  (value: number): number;
  /** The value that stands at a place. */
  invert(place: number): number;
  /** Round values inside the domain, about `count` of them. */
  ticks(count: number): number[];
  /** Where the domain begins and ends. */
  range: Interval;
}

/**
 * What the scales of d3 do, without the colours, dates and formats they bring: a page that draws plain lines is
 * lighter by 9 kB. Values outside the domain are carried on outside the range.
 */
export function linear([from, to]: Interval, range: Interval): Scale {
  const [start, end] = range;
  const at = (value: number) => start + ((value - from) / (to - from || 1)) * (end - start);
  return Object.assign(at, {
    invert: (place: number) => from + ((place - start) / (end - start || 1)) * (to - from),
    ticks: (count: number) => ticks(from, to, count),
    range,
  });
}

/** As `linear`, with the domain widened to round values. */
export const niceLinear = ([from, to]: Interval, range: Interval, count = 10): Scale =>
  linear(nice(from, to, count), range);

/** Equal distances are equal factors. The domain is of positive values; the powers of ten in it are marked. */
export function logarithmic([from, to]: Interval, range: Interval): Scale {
  const powers = linear([Math.log10(from), Math.log10(to)], range);
  const at = (value: number) => powers(Math.log10(value));
  return Object.assign(at, {
    invert: (place: number) => 10 ** powers.invert(place),
    ticks: (count: number) =>
      powers
        .ticks(count)
        .filter(Number.isInteger)
        .map((power) => 10 ** power),
    range,
  });
}

/** As `logarithmic`, with the domain widened to powers of ten. */
export function niceLogarithmic([from, to]: Interval, range: Interval): Scale {
  const [low, high] = [Math.floor(Math.log10(from)), Math.ceil(Math.log10(to))];
  return logarithmic([10 ** low, 10 ** Math.max(high, low + 1)], range);
}
