import { TableRegion } from '../../../../figures/parts/TableRegion.tsx';
import { formatFixed } from '../../../../notation/format.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Letter } from './Formula.tsx';
import styles from './lora.module.css';
import type { Matrix } from './loraRun.ts';
import { MatrixCells } from './MatrixCells.tsx';
import type { LoraState } from './model.ts';
import { gap, mergeOf, type Now, short } from './startModel.ts';

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
      <summary>Merge the pair into Q, and take it out again</summary>
      <div className={styles.merge}>
        <div>
          <p>
            <Button onClick={() => onChoose(merged ? 'apart' : 'merged')}>
              {merged ? 'Take the pair out again' : 'Merge'}
            </Button>
          </p>
          <p className={styles.said}>
            {merged ? (
              <>
                One matrix, used like <Letter>Q</Letter>: one product per input, no extra time.
              </>
            ) : (
              <>
                Apart: <Letter>x</Letter>·<Letter>Q</Letter>, and (<Letter>x</Letter>·<Letter>A</Letter>)·
                <Letter>B</Letter> beside it. Two extra small products per input.
              </>
            )}
          </p>
          {merged && (
            <div className={styles.small}>
              <p className={styles.label}>
                <b>
                  <Letter>Q</Letter>* merged
                </b>{' '}
                {whole.rows} × {whole.cols}
              </p>
              <MatrixCells of={whole} end={3} tone="plain" />
            </div>
          )}
        </div>
        {/* A region that scrolls must be reachable by keyboard. */}
        <TableRegion label="Outputs apart and merged">
          <table className={styles.outputs}>
            <caption>The first input row, in 32-bit numbers</caption>
            <thead>
              <tr>
                <th scope="col">output</th>
                <th scope="col">apart</th>
                <th scope="col">merged</th>
                <th scope="col">difference</th>
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
      <p className={styles.said}>
        Apart and merged differ by at most {short(gap(found))}: rounding, as the sums run in another order.
        Taking the product out of <Letter>Q</Letter>* again leaves <Letter>Q</Letter> but for{' '}
        {short(found.left)} at most.
      </p>
    </details>
  );
}
