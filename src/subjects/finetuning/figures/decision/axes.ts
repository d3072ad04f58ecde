import { linear, logarithmic } from '../../../../figures/parts/scales.ts';

/** Labelled examples: both pictures share the axis. */
export const FEWEST = 10;
export const MOST = 1_000_000;

/** Both in per cent of the area, the second from the top. */
const labelScale = logarithmic([FEWEST, MOST], [0, 100]);
const scoreScale = linear([0, 100], [100, 0]);

/** Place in per cent of the width. */
export const across = (labels: number): number => labelScale(labels);
/** Place in per cent of the height, from the top. */
export const down = (score: number): number => scoreScale(score);
/** How many labels a place across stands for, to two significant digits. */
export const labelsAt = (place: number): number => Number(labelScale.invert(place).toPrecision(2));
/** The whole score a place down stands for. */
export const scoreAt = (place: number): number => Math.round(scoreScale.invert(place));

export const labelTicks = [10, 100, 1000, 10_000, 100_000];
