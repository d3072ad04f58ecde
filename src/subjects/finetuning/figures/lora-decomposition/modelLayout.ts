import type { LayerMatrix, RealModel } from './modelsModel.ts';

interface Placed {
  matrix: LayerMatrix;
  /** In numbers of the matrices; gaps between columns are counted beside, for they do not scale. */
  x: number;
  y: number;
  width: number;
  height: number;
  column: number;
}

export interface Layout {
  placed: Placed[];
  width: number;
  height: number;
  columns: number;
}

const attention = ({ does }: LayerMatrix): boolean => !['gate', 'up', 'down'].includes(does);

/** One layer drawn to scale: attention in one block, two by two where it has four, and feed-forward upright beside it. */
export function layoutOf({ matrices }: RealModel): Layout {
  const heads = matrices.filter(attention);
  const forward = matrices.filter((matrix) => !attention(matrix));
  const height = Math.max(...forward.map(({ rows, cols }) => Math.max(rows, cols)));
  const across = heads.length > 2 ? 2 : 1;
  const columns = Array.from({ length: across }, (_, c) =>
    Math.max(...heads.filter((_, n) => n % across === c).map(({ cols }) => cols)),
  );
  const placed: Placed[] = heads.map((matrix, n) => {
    const column = n % across;
    return {
      matrix,
      x: columns.slice(0, column).reduce((sum, width) => sum + width, 0),
      y: n < across ? 0 : height - matrix.rows,
      width: matrix.cols,
      height: matrix.rows,
      column,
    };
  });
  let x = columns.reduce((sum, width) => sum + width, 0);
  for (const [n, matrix] of forward.entries()) {
    const [width, tall] = [Math.min(matrix.rows, matrix.cols), Math.max(matrix.rows, matrix.cols)];
    placed.push({ matrix, x, y: 0, width, height: tall, column: across + n });
    x += width;
  }
  return { placed, width: x, height, columns: across + forward.length };
}
