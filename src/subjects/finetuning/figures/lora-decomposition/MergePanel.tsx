import { TableRegion } from '../../../../figures/parts/TableRegion.tsx';
import { formatFixed } from '../../../../notation/format.ts';
import { Button } from '../../../../ui/Button.tsx';
import { lettered } from './Formula.tsx';
import styles from './lora.module.css';
import type { Matrix } from './loraRun.ts';
import { MatrixCells } from './MatrixCells.tsx';
import type { LoraState } from './model.ts';
import { gap, mergeOf, type Now, short } from './startModel.ts';
import { words } from './words/start.ts';

const says = words.merge;

interface Props {
  state: LoraState;
  now: Now;
  /** Q with the product added. */
  whole: Matrix;
  onChoose(merged: LoraState['merged']): void;
}

/** An output with four decimals; without, where it has grown beyond use. */
const output = (value: number) => (Math.abs(value) < 1e4 ? formatFixed(value, 4) : short(value));

/** Q* = Q + (α/r)·A·B as one matrix, and back: the outputs of one input row, compared as numbers. */
export function MergePanel({ state, now, whole, onChoose }: Props) {
  const found = mergeOf(now);
  const merged = state.merged === 'merged';
  return (
    <details className={styles.chooser} open={merged || undefined}>
      <summary>{says.summary}</summary>
      <div className={styles.merge}>
        <div>
          <p>
            <Button onClick={() => onChoose(merged ? 'apart' : 'merged')}>
              {merged ? says.take : says.merge}
            </Button>
          </p>
          <p className={styles.said}>{lettered(merged ? says.whole : says.apart)}</p>
          {merged && (
            <div className={styles.small}>
              <p className={styles.label}>
                <b>{lettered(says.merged)}</b> {whole.rows} × {whole.cols}
              </p>
              <MatrixCells of={whole} end={3} tone="plain" />
            </div>
          )}
        </div>
        {/* A region that scrolls must be reachable by keyboard. */}
        <TableRegion label={says.outputs}>
          <table className={styles.outputs}>
            <caption>{says.caption}</caption>
            <thead>
              <tr>
                {says.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {found.apart.map((value, j) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: an output is known by its place
                <tr key={j}>
                  <th scope="row">{j + 1}</th>
                  <td>{output(value)}</td>
                  <td>{output(found.merged[j] as number)}</td>
                  <td>{short(Math.abs(value - (found.merged[j] as number)))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableRegion>
      </div>
      <p className={styles.said}>{lettered(says.differ(short(gap(found)), short(found.left)))}</p>
    </details>
  );
}
