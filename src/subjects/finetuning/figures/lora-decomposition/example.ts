import { seededRandom } from '../../../../math/random.ts';

/**
 * The numbers of the example: waves with some noise, so that the picture of ΔQ has rows and columns to see. Any entry
 * is known by itself, so that a matrix of any size costs nothing until it is looked at.
 */
const SEED = 2021;
const NOISE = 0.3;
const SIZE_OF_B = 0.01;

interface Wave {
  rate: number;
  shift: number;
  seed: number;
}

const waves: [Wave, Wave][] = [];

/** Column `layer` of A and row `layer` of B, counted from 0. */
function wavesOf(layer: number): [Wave, Wave] {
  for (let l = waves.length; l <= layer; l++) {
    const next = seededRandom(SEED + 7919 * l);
    // The first layers are slow: they are looked at one by one.
    const wave = () => ({
      rate: 0.6 + next() * (l < 4 ? 3.2 : 7),
      shift: 2 * Math.PI * next(),
      seed: next(),
    });
    waves.push([wave(), wave()]);
  }
  return waves[layer] as [Wave, Wave];
}

/** Between −1 and 1, always the same for the same place. */
function jitter(seed: number, at: number): number {
  const mixed = Math.sin(seed * 4711 + at * 12.9898) * 43758.5453;
  return 2 * (mixed - Math.floor(mixed)) - 1;
}

const entryOf = ({ rate, shift, seed }: Wave, at: number, length: number): number =>
  0.95 * Math.sin(2 * Math.PI * rate * (at / length) + shift) + NOISE * jitter(seed, at);

/** Standard deviation of an entry of A, and of B a hundredth of it. */
const SPREAD = Math.sqrt(0.95 ** 2 / 2 + NOISE ** 2 / 3);

/** Entry of A in row `i` of `d` and column `layer`, all from 0, to the two decimals a reader sees. */
export const entryOfA = (i: number, layer: number, d: number): number =>
  Math.round(100 * entryOf(wavesOf(layer)[0], i, d)) / 100;

/** Entry of B in row `layer` and column `j` of `k`, to four decimals: a product shown is then exact. */
export const entryOfB = (layer: number, j: number, k: number): number =>
  Math.round(10_000 * SIZE_OF_B * entryOf(wavesOf(layer)[1], j, k)) / 10_000;

/** Entry of Q, small as in a model. */
export const entryOfQ = (i: number, j: number): number => 0.08 * jitter(0.123 + i * 0.0137, j);

/** A value of the sum of `rank` layers as a tone from 0, paper, to 1, ink: the scale widens with √r as entries do. */
export const tone = (value: number, rank: number): number =>
  Math.min(1, Math.max(0, 0.5 + (0.19 * value) / (SIZE_OF_B * SPREAD ** 2 * Math.sqrt(rank))));

/** `count` places spread evenly over `length`. */
export const spread = (length: number, count: number): number[] =>
  Array.from({ length: count }, (_, n) => Math.floor(((n + 0.5) * length) / count));

/** The tones of layers `first` to `last` (from 0, `last` not included) at `size` × `size` places, row by row. */
export function tonesOf(d: number, k: number, first: number, last: number, size: number): Float64Array {
  const [rows, columns] = [spread(d, size), spread(k, size)];
  const sums = new Float64Array(size * size);
  for (let l = first; l < last; l++) {
    const b = columns.map((j) => entryOfB(l, j, k));
    rows.forEach((i, y) => {
      const a = entryOfA(i, l, d);
      for (let x = 0; x < size; x++)
        sums[y * size + x] = (sums[y * size + x] as number) + a * (b[x] as number);
    });
  }
  return sums.map((sum) => tone(sum, last - first));
}
