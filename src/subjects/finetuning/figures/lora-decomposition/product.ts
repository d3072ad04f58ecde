import type { Factors } from '../../methods/lora.ts';

/** Layers between two kept pictures: a jump then adds or takes away at most half as many. */
const EVERY = 32;

/** A·B seen through a grid of at most `size` × `size` evenly spread entries, at any rank, without the full product. */
export interface SampledProduct {
  rowIndex: Int32Array;
  colIndex: Int32Array;
  /** Sum of the first `rank` layers on the grid, row by row. */
  grid: Float32Array;
  rank: number;
  /** Moves towards a rank by at most `layers` rank-one layers. True when it is there. */
  stepTo(rank: number, layers: number): boolean;
  /** Prepares kept pictures up to `rank` by at most `layers` layers. True when all are there. */
  prepare(rank: number, layers: number): boolean;
}

/** Entries spread evenly over `length`: all of them when they fit. */
export function sampleIndex(length: number, size: number): Int32Array {
  const count = Math.min(length, size);
  return Int32Array.from({ length: count }, (_, s) => Math.floor(((s + 0.5) * length) / count));
}

/**
 * `grow` brings the factors to a number of layers. Cost of one layer: size² multiply-adds; memory: size² floats for
 * each 32 ranks. Sums drift by rounding only between two kept pictures.
 */
export function sampledProduct(
  factors: Factors,
  grow: (factors: Factors, upto: number) => Factors,
  size = 256,
): SampledProduct {
  const rowIndex = sampleIndex(factors.rows, size);
  const colIndex = sampleIndex(factors.cols, size);
  const width = colIndex.length;
  const empty = new Float32Array(rowIndex.length * width);
  const kept: Float32Array[] = [empty];
  const frontier = { grid: empty.slice(), rank: 0 };
  const samples = new Float32Array(width);

  function addLayer(grid: Float32Array, layer: number, sign: 1 | -1): void {
    grow(factors, layer + 1);
    const column = factors.columnsOfA[layer] as Float32Array;
    const row = factors.rowsOfB[layer] as Float32Array;
    for (let x = 0; x < width; x++) samples[x] = sign * (row[colIndex[x] as number] as number);
    for (let y = 0; y < rowIndex.length; y++) {
      const a = column[rowIndex[y] as number] as number;
      const start = y * width;
      for (let x = 0; x < width; x++)
        grid[start + x] = (grid[start + x] as number) + a * (samples[x] as number);
    }
  }

  /** The kept picture nearest to a rank. */
  function nearest(rank: number): number {
    return Math.min(kept.length - 1, Math.round(rank / EVERY)) * EVERY;
  }

  const product: SampledProduct = {
    rowIndex,
    colIndex,
    grid: empty.slice(),
    rank: 0,
    stepTo(rank, layers) {
      const from = nearest(rank);
      if (Math.abs(from - rank) < Math.abs(product.rank - rank)) {
        product.grid.set(kept[from / EVERY] as Float32Array);
        product.rank = from;
      }
      for (let left = layers; left > 0 && product.rank !== rank; left--) {
        if (product.rank < rank) addLayer(product.grid, product.rank++, 1);
        else addLayer(product.grid, --product.rank, -1);
      }
      return product.rank === rank;
    },
    prepare(rank, layers) {
      for (let left = layers; left > 0 && frontier.rank < rank; left--) {
        addLayer(frontier.grid, frontier.rank++, 1);
        if (frontier.rank % EVERY === 0) kept.push(frontier.grid.slice());
      }
      return frontier.rank >= rank;
    },
  };
  return product;
}
