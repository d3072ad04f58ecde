import type { ReactNode } from 'react';
import { formatNumber } from '../../../../notation/format.ts';
import { Disclosure } from '../../../../ui/Disclosure.tsx';
import { linked } from '../../../../ui/linked.tsx';
import { words } from '../../words/en/labPage.ts';
import { countModel, countTrainable } from '../engine/parameters.ts';
import type { Method } from '../engine/setup.ts';
import { LAB_SHAPE, matrixKinds } from '../engine/shape.ts';
import { type TaskId, taskWords } from '../engine/tasks.ts';
import { describeMethod, usualMethod } from '../race.ts';
import table from '../sweep.json';
import { bestRow, type Sweep, type SweepRow, spreadOf } from '../sweep.ts';
import { percent } from '../verdict.ts';
import { SweepTable } from './SweepTable.tsx';

const sweep = table as Sweep;
const FULL: Method = { id: 'full' };
const LORA_ALL: Method = { id: 'lora', rank: 4, alpha: 8, matrices: matrixKinds };
const LORA_THIN: Method = { id: 'lora', rank: 1, alpha: 2, matrices: ['query', 'value'] };
const PROMPT = usualMethod('prompt');
/** Share of old strings in the batches of the sweep's last rows. */
const REPLAY = 0.25;

/** The mean over the seeds in the sweep, as it is written. */
function found(task: TaskId, method: Method, what: 'exactMatch' | 'baseSkill', replay = 0): string {
  const row = bestRow(sweep, task, method, replay);
  if (!row) throw new Error(`the sweep has no row for ${task}, ${method.id}`);
  return percent(spreadOf(row[what]).mean);
}

/** Where seeds lie furthest apart, in a sentence. */
function widest(): string {
  const best = sweep.rows.filter((row) => bestRow(sweep, row.task, row.method, row.replay) === row);
  const range = ({ exactMatch }: SweepRow) => spreadOf(exactMatch).most - spreadOf(exactMatch).least;
  const [row] = [...best].sort((a, b) => range(b) - range(a));
  if (!row) throw new Error('the sweep is empty');
  const { least, most } = spreadOf(row.exactMatch);
  return words.findings.widest(
    taskWords(row.task).name,
    describeMethod(row.method),
    percent(least),
    percent(most),
  );
}

/** Bytes that Adam's two averages take in single precision. */
const averages = (numbers: number) => `${formatNumber(Math.round((numbers * 8) / 1000))} kB`;

const strong = (said: string): ReactNode => <strong>{said}</strong>;
const paper = (said: string): ReactNode => (
  <a href="https://arxiv.org/abs/2104.08691" rel="noreferrer">
    {said}
  </a>
);

/**
 * What the sweep found, and what of it holds for larger models: written when the page is built, by the table. It
 * answers what is to be predicted above, so it is folded away.
 */
export function Findings() {
  const { width, layers, heads } = LAB_SHAPE;
  const said = words.findings;
  const prompt = (task: TaskId) => found(task, PROMPT, 'exactMatch');
  return (
    <>
      <h2 id="sweep" tabIndex={-1}>
        {said.sweep}
      </h2>
      <p>{said.judged(sweep.seeds.length)}</p>
      <Disclosure summary={said.showSweep}>
        <SweepTable sweep={sweep} />
      </Disclosure>
      <h2 id="honest" tabIndex={-1}>
        {said.honest}
      </h2>
      <p>{said.model(layers, heads, width, formatNumber(countModel(LAB_SHAPE)))}</p>
      <Disclosure summary={said.showHonest}>
        <ul>
          <li>
            {linked(said.shares(formatNumber(countTrainable(usualMethod('lora'), LAB_SHAPE)), width), strong)}
          </li>
          <li>
            {linked(
              said.prompts(prompt('renamed'), prompt('near'), prompt('middle'), prompt('far')),
              strong,
              paper,
            )}
          </li>
          <li>
            {linked(
              said.speed(
                averages(countTrainable(FULL, LAB_SHAPE)),
                averages(countTrainable(LORA_ALL, LAB_SHAPE)),
              ),
              strong,
            )}
          </li>
          <li>
            {linked(
              said.forgotten({
                near: found('near', FULL, 'baseSkill'),
                nearThin: found('near', LORA_THIN, 'baseSkill'),
                middle: found('middle', FULL, 'baseSkill'),
                middleThin: found('middle', LORA_THIN, 'baseSkill'),
                mixed: found('middle', FULL, 'baseSkill', REPLAY),
                mixedLora: found('middle', LORA_ALL, 'baseSkill', REPLAY),
              }),
              strong,
            )}
          </li>
          <li>{linked(said.luck(widest()), strong)}</li>
        </ul>
      </Disclosure>
    </>
  );
}
