import type { DataTable } from '../../../../figures/frame/figure.ts';
import { formatFixed, formatNumber, formatPercent } from '../../../../notation/format.ts';
import { grow, seededFactors } from './factors.ts';
import { counts, type LoraState, shape } from './model.ts';

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
  const made = `Layer ${r} is column ${r} of A times row ${r} of B: ${formatNumber(d + k)} numbers make a whole ${shape(d, k)} matrix, of rank 1.`;
  const sum =
    r === 1
      ? 'So far it is all of ΔQ.'
      : `ΔQ is the sum of ${formatNumber(r)} such layers, of rank ${formatNumber(r)}: ${formatNumber(pair)} numbers, ${formatPercent(share)} of Q.`;
  return `${made} ${sum}`;
}

/** Layers listed in the table: enough to follow the sum. */
const LISTED = 12;

export function layersTable(state: LoraState): DataTable {
  const { d, k, i, j } = state;
  const readings = readLayers(state);
  return {
    caption: `Row ${i}, column ${j} of ΔQ, layer by layer${readings.length > LISTED ? ` (the last ${LISTED} of ${readings.length})` : ''}`,
    columns: ['layer', 'from A', 'from B', 'the layer adds', 'sum so far', 'numbers so far'],
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
