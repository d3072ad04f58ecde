import { formatFixedPercent, formatNumber } from '../../../../notation/format.ts';
import { countTrainable, shareTrained } from '../engine/parameters.ts';
import type { Method } from '../engine/setup.ts';
import { LAB_SHAPE } from '../engine/shape.ts';
import { taskIds, taskWords } from '../engine/tasks.ts';
import { describeMethod } from '../race.ts';
import { bestRow, type Sweep, type SweepRow, spreadOf } from '../sweep.ts';
import { percent } from '../verdict.ts';
import styles from './lab.module.css';

/** Mean over the seeds, then the range where there is one and the learning rate. */
function Cell({ row }: { row: SweepRow | undefined }) {
  if (!row) return <td>–</td>;
  const { mean, least, most } = spreadOf(row.exactMatch);
  const [low, high] = [percent(least), percent(most)].map((text) => text.replace('\u00a0%', ''));
  const range = low === high ? '' : `${low}–${high}, `;
  return (
    <td>
      {percent(mean)}
      <br />
      <small>{`${range}rate\u00a0${row.learningRate}`}</small>
    </td>
  );
}

/** Methods of the sweep with the share of base data, each once, in its order. */
function linesOf({ rows }: Sweep): { method: Method; replay: number }[] {
  const found = new Map(
    rows.map(({ method, replay }) => [JSON.stringify([method, replay]), { method, replay }]),
  );
  return [...found.values()];
}

/** The sweep in short: for each method and task the learning rate that did best, and how well. */
export function SweepTable({ sweep }: { sweep: Sweep }) {
  const { steps, batch, seeds, strings } = sweep;
  return (
    <>
      <p>
        {`A cell gives the answers right in all six letters, of ${strings.task} strings never trained on: the mean of ${seeds.length} seeds, the least and the most of them in per cent, and the learning rate that did best. Every run has ${steps} steps of ${batch} strings with AdamW.`}
      </p>
      <section className="scroll" tabIndex={0} aria-label="Sweep of learning rates">
        <table className={styles.sweep}>
          <caption>Exact match by method and task</caption>
          <thead>
            <tr>
              {['Method', 'Trained', 'Share', ...taskIds.map((task) => taskWords(task).name)].map(
                (heading) => (
                  <th key={heading} scope="col">
                    {heading}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {linesOf(sweep).map(({ method, replay }) => {
              const name = `${describeMethod(method)}${replay ? `, ${percent(replay)} old skills mixed in` : ''}`;
              return (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{formatNumber(countTrainable(method, LAB_SHAPE))}</td>
                  <td>{formatFixedPercent(shareTrained(method, LAB_SHAPE), 1)}</td>
                  {taskIds.map((task) => (
                    <Cell key={task} row={bestRow(sweep, task, method, replay)} />
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </>
  );
}
