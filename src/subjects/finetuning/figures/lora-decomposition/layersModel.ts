import type { DataTable } from '../../../../figures/frame/figure.ts';
import { formatFixed, formatNumber, formatPercent } from '../../../../notation/format.ts';
import { grow, seededFactors } from './factors.ts';
import { counts, type LoraState, shape } from './model.ts';
import { words } from './words/figure.ts';

/** What the entry being read gets from one layer. */
export interface LayerReading {
  layer: number;
  a: number;
  b: number;
  product: number;
  /** The entry with all layers up to this one. */
  sum: number;
}

/** The entry being read, layer by layer up to the rank. */
export function readLayers({ d, k, r, i, j }: LoraState): LayerReading[] {
  const { columnsOfA, rowsOfB } = grow(seededFactors(d, k), r);
  let sum = 0;
  return Array.from({ length: r }, (_, l) => {
    const a = columnsOfA[l]?.[i - 1] ?? 0;
    const b = rowsOfB[l]?.[j - 1] ?? 0;
    sum += a * b;
    return { layer: l + 1, a, b, product: a * b, sum };
  });
}

export function layersWords(state: LoraState): string {
  const { d, k, r } = state;
  const { pair, share } = counts(state);
  const made = words.layers.made(r, formatNumber(d + k), shape(d, k));
  const sum =
    r === 1 ? words.layers.all : words.layers.sum(formatNumber(r), formatNumber(pair), formatPercent(share));
  return `${made} ${sum}`;
}

/** Layers listed in the table: enough to follow the sum. */
const LISTED = 12;

export function layersTable(state: LoraState): DataTable {
  const { d, k, i, j } = state;
  const readings = readLayers(state);
  const caption = words.layers.caption(i, j);
  return {
    caption: readings.length > LISTED ? caption + words.layers.last(LISTED, readings.length) : caption,
    columns: words.layers.columns,
    rows: readings
      .slice(-LISTED)
      .map(({ layer, a, b, product, sum }) => [
        `${layer}`,
        formatFixed(a, 2),
        formatFixed(b, 4),
        formatFixed(product, 6),
        formatFixed(sum, 6),
        layer * (d + k),
      ]),
  };
}
