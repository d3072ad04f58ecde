import { normalDeviates, seededRandom } from '../../../../math/random.ts';
import { trainedTarget } from './trainedTarget.ts';

/** Matrices to imitate: SIDE × SIDE, made by formulas and seeds, toy data; and a smaller one that was trained. */
export const SIDE = 1000;

/** The highest rank that is drawn. */
export const HIGHEST = 64;

/** The rows and columns of which a picture is printed, evenly spread. */
const PRINTED = 64;
export const SEEN = Int32Array.from({ length: PRINTED }, (_, s) => Math.floor(((s + 0.5) * SIDE) / PRINTED));

export const targetNames = ['smooth', 'noisy', 'noise', 'picture', 'trained'] as const;
export type TargetName = (typeof targetNames)[number];

/** Rows of a target, and columns. */
export const sideOf = (name: TargetName): number => (name === 'trained' ? trainedTarget().side : SIDE);

/** Its rows, and its columns, that are printed. */
export const seenOf = (name: TargetName): Int32Array =>
  name === 'trained' ? Int32Array.from({ length: sideOf(name) }, (_, i) => i) : SEEN;

/** A term σ·u·vᵀ of a sum whose u, and whose v, are orthonormal: its singular value decomposition, then. */
export interface Term {
  value: number;
  u(i: number): number;
  v(j: number): number;
}

/** Column `wave` of the orthonormal cosine transform. */
const cosine = (wave: number) => (i: number) =>
  Math.sqrt(2 / SIDE) * Math.cos((Math.PI * wave * (i + 0.5)) / SIDE);

/** Waves run down and across at different rates, so that no term is a plain chessboard. */
const terms = (values: number[]): Term[] =>
  values.map((value, l) => ({ value, u: cosine(l + 1), v: cosine(l % 2 === 0 ? l + 2 : l) }));

/** Twenty-four waves, each with 0.7 of the weight of the one before: the decomposition is known beforehand. */
export const smoothTerms = terms(Array.from({ length: 24 }, (_, l) => SIDE * 0.7 ** l));

export const SIGNAL_RANK = 8;
const signalTerms = terms([1, 0.85, 0.72, 0.62, 0.54, 0.46, 0.4, 0.35].map((share) => SIDE * share));
const NOISE = 0.6;

/** The right vectors of some terms, worked out once: a matrix has a thousand rows. */
const rights = new Map<Term[], Float64Array[]>();

function rightsOf(of: Term[]): Float64Array[] {
  const found = rights.get(of) ?? of.map(({ v }) => Float64Array.from({ length: SIDE }, (_, j) => v(j)));
  rights.set(of, found);
  return found;
}

function sumRow(of: Term[], i: number): Float64Array {
  const row = new Float64Array(SIDE);
  const vectors = rightsOf(of);
  for (const [l, { value, u }] of of.entries()) {
    const weight = value * u(i);
    const v = vectors[l] as Float64Array;
    for (let j = 0; j < SIDE; j++) row[j] = (row[j] as number) + weight * (v[j] as number);
  }
  return row;
}

/** Every row has a seed of its own, so that some rows can be drawn without the others. */
function noiseRow(seed: number, i: number): () => number {
  return normalDeviates(seededRandom(seed + 7919 * i));
}

/** 1 inside, 0 outside, with an edge two entries wide; `inside` is a distance in entries, positive inside. */
const ink = (inside: number) => Math.min(1, Math.max(0, 0.5 + inside / 2));

/** Distance from a line through two points. */
function fromLine(x: number, y: number, [ax, ay]: number[], [bx, by]: number[]): number {
  const [ux, uy] = [(bx as number) - (ax as number), (by as number) - (ay as number)];
  return ((x - (ax as number)) * uy - (y - (ay as number)) * ux) / Math.hypot(ux, uy);
}

/** The letters ΔQ: a triangle with a smaller one cut out, and a ring with a stroke across its edge. */
function letters(x: number, y: number): number {
  const [top, left, right] = [
    [255, 250],
    [70, 740],
    [440, 740],
  ] as [number[], number[], number[]];
  const edge = Math.min(-fromLine(x, y, left, top), -fromLine(x, y, top, right), 740 - y);
  const triangle = Math.min(edge, 52 - edge);
  const radius = Math.hypot((x - 710) / 0.88, y - 495);
  const ring = Math.min(250 - radius, radius - 190);
  const along = x - 710 + (y - 495);
  const stroke = Math.min(34 - Math.abs(x - y - 195) / Math.SQRT2, along - 190, 430 - along);
  return Math.max(ink(triangle), ink(ring), ink(stroke));
}

/** One row of a target. */
export function targetRow(name: TargetName, i: number): Float64Array {
  if (name === 'smooth') return sumRow(smoothTerms, i);
  if (name === 'trained') {
    const { side, values } = trainedTarget();
    return values.slice(i * side, (i + 1) * side);
  }
  if (name === 'picture') return Float64Array.from({ length: SIDE }, (_, j) => letters(j + 0.5, i + 0.5));
  const next = noiseRow(name === 'noise' ? 11 : 12, i);
  if (name === 'noise') return Float64Array.from({ length: SIDE }, next);
  return sumRow(signalTerms, i).map((value) => value + NOISE * next());
}

/** One row of a target at its printed columns. */
export function seenRow(name: TargetName, i: number): Float64Array {
  const seen = seenOf(name);
  // Each entry of the picture is worked out by itself; the others come row by row.
  if (name === 'picture') return Float64Array.from(seen, (j) => letters(j + 0.5, i + 0.5));
  const row = targetRow(name, i);
  return Float64Array.from(seen, (j) => row[j] as number);
}

/** A whole target, row by row. */
export function targetMatrix(name: TargetName): Float64Array {
  const side = sideOf(name);
  const values = new Float64Array(side * side);
  for (let i = 0; i < side; i++) values.set(targetRow(name, i), i * side);
  return values;
}

/** The range of the tones a target is drawn in: the value in the middle, and a sixth of the width. */
interface Shades {
  mid: number;
  spread: number;
}

const shades: Record<Exclude<TargetName, 'trained'>, Shades> = {
  smooth: { mid: 0, spread: 0.6 },
  noisy: { mid: 0, spread: 1 },
  noise: { mid: 0, spread: 0.7 },
  picture: { mid: 0.42, spread: 1 / 5.2 },
};

export function shadesOf(name: TargetName): Shades {
  if (name !== 'trained') return shades[name];
  const { side, values } = trainedTarget();
  return { mid: 0, spread: (0.7 * Math.sqrt(values.reduce((sum, value) => sum + value * value, 0))) / side };
}
