import { normalDeviates, seededRandom } from '../../../../math/random.ts';
import type { Factors } from '../../methods/lora.ts';

/** Standard deviations of the entries: A as it starts, B as after some training, small. */
export const SPREAD_OF_A = 1;
export const SPREAD_OF_B = 0.01;

/** Layers come one by one, each from a seed of its own, so that rank 4 needs only the first four. */
const SEED = 2021;

function rounded(count: number, next: () => number, spread: number, digits: number): Float32Array {
  const scale = 10 ** digits;
  return Float32Array.from({ length: count }, () => Math.round(next() * spread * scale) / scale);
}

/**
 * Adds layers until there are `upto`. A has two decimals and B four, so that the products a reader sees are exact.
 */
export function grow(factors: Factors, upto: number): Factors {
  for (let l = factors.columnsOfA.length; l < upto; l++) {
    const next = normalDeviates(seededRandom(SEED + l));
    factors.columnsOfA.push(rounded(factors.rows, next, SPREAD_OF_A, 2));
    factors.rowsOfB.push(rounded(factors.cols, next, SPREAD_OF_B, 4));
  }
  return factors;
}

const known = new Map<string, Factors>();

/** The seeded A and B for a matrix of rows × cols, with no layers at first: one pair per shape, shared. */
export function seededFactors(rows: number, cols: number): Factors {
  const key = `${rows}x${cols}`;
  const found = known.get(key) ?? { rows, cols, columnsOfA: [], rowsOfB: [] };
  known.set(key, found);
  return found;
}
