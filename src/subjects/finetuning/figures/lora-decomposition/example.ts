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

/** The layers of a shape at `size` × `size` places, each worked out once, and the sum that was asked for last. */
interface Sampled {
  columnsOfA: Float64Array[];
  rowsOfB: Float64Array[];
  rank: number;
  sum: Float64Array;
}

const known = new Map<string, Sampled>();

function sampled(d: number, k: number, size: number, upto: number): Sampled {
  const key = `${d} ${k} ${size}`;
  const found = known.get(key) ?? {
    columnsOfA: [],
    rowsOfB: [],
    rank: 0,
    sum: new Float64Array(size * size),
  };
  known.set(key, found);
  const [rows, columns] = [spread(d, size), spread(k, size)];
  for (let l = found.columnsOfA.length; l < upto; l++) {
    found.columnsOfA.push(Float64Array.from(rows, (i) => entryOfA(i, l, d)));
    found.rowsOfB.push(Float64Array.from(columns, (j) => entryOfB(l, j, k)));
  }
  return found;
}

function addLayer({ columnsOfA, rowsOfB }: Sampled, sum: Float64Array, layer: number, sign: 1 | -1): void {
  const [column, row] = [columnsOfA[layer] as Float64Array, rowsOfB[layer] as Float64Array];
  const size = row.length;
  for (let y = 0; y < size; y++) {
    const a = sign * (column[y] as number);
    for (let x = 0; x < size; x++) sum[y * size + x] = (sum[y * size + x] as number) + a * (row[x] as number);
  }
}

/** The tones of one layer, counted from 0, at `size` × `size` places, row by row. */
export function tonesOfLayer(d: number, k: number, layer: number, size: number): Float64Array {
  const sum = new Float64Array(size * size);
  addLayer(sampled(d, k, size, layer + 1), sum, layer, 1);
  return sum.map((value) => tone(value, 1));
}

/** The tones of A·B at a rank: a slider adds or takes away the few layers between two of its places. */
export function tonesOf(d: number, k: number, rank: number, size: number): Float64Array {
  const found = sampled(d, k, size, rank);
  while (found.rank < rank) addLayer(found, found.sum, found.rank++, 1);
  while (found.rank > rank) addLayer(found, found.sum, --found.rank, -1);
  return found.sum.map((value) => tone(value, rank));
}
