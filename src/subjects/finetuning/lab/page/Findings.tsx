import { formatNumber } from '../../../../notation/format.ts';
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
  return `On “${taskWords(row.task).name}”, ${describeMethod(row.method)} reached ${percent(least)} with one seed and ${percent(most)} with another.`;
}

/** Bytes that Adam's two averages take in single precision. */
const averages = (numbers: number) => `${formatNumber(Math.round((numbers * 8) / 1000))} kB`;

/** What the sweep found, and what of it holds for larger models: written when the page is built, by the table. */
export function Findings() {
  const { width, layers, heads } = LAB_SHAPE;
  return (
    <>
      <h2 id="sweep" tabIndex={-1}>
        What a sweep found
      </h2>
      <p>
        A method is judged fairly only at a learning rate that suits it. So every method was trained on every
        task with three learning rates and {sweep.seeds.length} seeds, by one optimiser and with equally many
        steps. The races above start from the rates that did best; what does badly here does so at the best
        rate that was tried.
      </p>
      <SweepTable sweep={sweep} />
      <h2 id="honest" tabIndex={-1}>
        What this model can show, and what it cannot
      </h2>
      <p>
        The model is a decoder with {layers} layers, {heads} heads, width {width} and{' '}
        {formatNumber(countModel(LAB_SHAPE))} numbers. Some of what it shows holds for large models as well,
        and some does not.
      </p>
      <ul>
        <li>
          <strong>Shares look large here.</strong> {`Rank 4 on q and v trains `}
          {formatNumber(countTrainable(usualMethod('lora'), LAB_SHAPE))} numbers. In a matrix of {width} ×{' '}
          {width} that is much; in one of 4,096 × 4,096 the same rank is {4096 / width} times less of it.
        </li>
        <li>
          <strong>A prompt chooses better than it teaches.</strong> With 8 vectors it answers{' '}
          {found('renamed', PROMPT, 'exactMatch')} right where the skill is there under another name and{' '}
          {found('near', PROMPT, 'exactMatch')} where two skills follow one another, but{' '}
          {found('middle', PROMPT, 'exactMatch')} and {found('far', PROMPT, 'exactMatch')} where something new
          is to be learned. It can only steer what the frozen layers already do, and this model is small: in{' '}
          <a href="https://arxiv.org/abs/2104.08691" rel="noreferrer">
            the paper on prompt tuning
          </a>{' '}
          the gap to full fine-tuning closes only with models of billions of parameters.
        </li>
        <li>
          <strong>Few trained numbers do not make a step fast.</strong> The signal still travels through the
          whole frozen model and back, as the column of milliseconds shows. What is saved is memory: Adam’s
          two averages take {averages(countTrainable(FULL, LAB_SHAPE))} for full fine-tuning,{' '}
          {averages(countTrainable(LORA_ALL, LAB_SHAPE))} for LoRA of rank 4 on all matrices.
        </li>
        <li>
          <strong>What is forgotten depends on the task more than on the method.</strong> Every method is
          trained on the new command only. After “reverse, then next letter” full fine-tuning answers{' '}
          {found('near', FULL, 'baseSkill')} of the old commands right, LoRA of rank 1 on q and v{' '}
          {found('near', LORA_THIN, 'baseSkill')}; after “sort backwards” {found('middle', FULL, 'baseSkill')}{' '}
          and {found('middle', LORA_THIN, 'baseSkill')}. With old strings as a quarter of each batch full
          fine-tuning keeps {found('middle', FULL, 'baseSkill', REPLAY)} there, LoRA of rank 4 on all matrices{' '}
          {found('middle', LORA_ALL, 'baseSkill', REPLAY)}. What an added part can do besides is come off
          again: then the frozen model answers as before. Where the model’s own numbers were changed, nothing
          comes off.
        </li>
        <li>
          <strong>One run is one draw of luck.</strong> {widest()} Repeat a race with other seeds before you
          believe a difference.
        </li>
      </ul>
    </>
  );
}
