import { formatFixedPercent, formatNumber } from '../../../../notation/format.ts';
import { words } from '../../words/en/labPage.ts';
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
      <small>{words.sweepTable.rate(range, row.learningRate)}</small>
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
      <p>{words.sweepTable.cellGivesAnswers(strings.task, seeds.length, steps, batch)}</p>
      <section className="scroll" tabIndex={0} aria-label={words.sweepTable.sweepLearningRates}>
        <table className={styles.sweep}>
          <caption>{words.sweepTable.exactMatchBy}</caption>
          <thead>
            <tr>
              {[
                words.sweepTable.method,
                words.sweepTable.trained,
                words.sweepTable.share,
                ...taskIds.map((task) => taskWords(task).name),
              ].map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {linesOf(sweep).map(({ method, replay }) => {
              const name = `${describeMethod(method)}${replay ? words.sweepTable.oldSkillsMixed(percent(replay)) : ''}`;
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
