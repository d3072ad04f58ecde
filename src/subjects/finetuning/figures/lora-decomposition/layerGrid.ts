import { grow, seededFactors } from './factors.ts';
import type { Grid } from './Picture.tsx';
import { sampleIndex } from './product.ts';

export interface LayerGrids {
  /** The column of A, one pixel wide. */
  column: Grid;
  /** The row of B, one pixel high. */
  row: Grid;
  /** Their product. */
  layer: Grid;
}

/** Layer `layer` (from 1) of the d × k example at no more than `size` rows and columns. */
export function layerGrids(d: number, k: number, layer: number, size: number): LayerGrids {
  const { columnsOfA, rowsOfB } = grow(seededFactors(d, k), layer);
  const a = columnsOfA[layer - 1] as Float32Array;
  const b = rowsOfB[layer - 1] as Float32Array;
  const column = Float32Array.from(sampleIndex(d, size), (i) => a[i] as number);
  const row = Float32Array.from(sampleIndex(k, size), (j) => b[j] as number);
  const [height, width] = [column.length, row.length];
  const values = new Float32Array(height * width);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) values[y * width + x] = (column[y] as number) * (row[x] as number);
  return {
    column: { width: 1, height, values: column },
    row: { width, height: 1, values: row },
    layer: { width, height, values },
  };
}
