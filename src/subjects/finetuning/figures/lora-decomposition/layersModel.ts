import type { DataTable } from '../../../../figures/frame/figure.ts';
import { formatFixed, formatNumber, formatPercent } from '../../../../notation/format.ts';
import { entryOfA, entryOfB } from './example.ts';
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
  let sum = 0;
  return Array.from({ length: r }, (_, l) => {
    const a = entryOfA(i - 1, l, d);
    const b = entryOfB(l, j - 1, k);
    sum += a * b;
    return { layer: l + 1, a, b, product: a * b, sum };
  });
}

export function layersWords(state: LoraState): string {
  const { d, k, r, i, j } = state;
  const { pair, share } = counts(state);
  const made = words.layers.made(r, formatNumber(d + k), shape(d, k));
  const sum =
    r === 1 ? words.layers.all : words.layers.sum(formatNumber(r), formatNumber(pair), formatPercent(share));
  const entry = words.layers.entry(i, j, formatFixed(readLayers(state)[r - 1]?.sum ?? 0, 6));
  return `${made} ${sum} ${entry}`;
}

export function layersTable(state: LoraState): DataTable {
  const { d, k, i, j } = state;
  return {
    caption: words.layers.caption(i, j),
    columns: words.layers.columns,
    rows: readLayers(state).map(({ layer, a, b, product, sum }) => [
      `${layer}`,
      formatFixed(a, 2),
      formatFixed(b, 4),
      formatFixed(product, 6),
      formatFixed(sum, 6),
      layer * (d + k),
    ]),
  };
}
