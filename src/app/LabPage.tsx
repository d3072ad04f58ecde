import type { Course } from '../course/types.ts';
import { SweepTable } from '../lab/SweepTable.tsx';
import published from '../lab/sweep.json';
import { bestRow, type Sweep, type SweepRow, spreadOf } from '../lab/sweep.ts';
import { usualRates } from '../lab/usualRates.ts';
import { percent } from '../lab/verdict.ts';
import { Island } from './Island.tsx';
import { href } from './paths.ts';

const sweep = published as Sweep;
const thinPair: SweepRow['method'] = { id: 'lora', rank: 1, alpha: 2, matrices: ['query', 'value'] };

/** Old skills that are left after a task, mean over the seeds of the sweep. */
function oldSkills(task: SweepRow['task'], method: SweepRow['method'], replay = 0): string {
  const row = bestRow(sweep, task, method, replay);
  if (!row) throw new Error(`the sweep has no ${method.id} on ${task}`);
  return percent(spreadOf(row.baseSkill).mean);
}

/** Fine-tuning to do oneself, with what it can and cannot teach. */
export function LabPage({ course }: { course: Course }) {
  const has = (id: string) => course.lessons.some((lesson) => lesson.id === id);
  return (
    <>
      <h1>Lab</h1>
      <p className="lead">
        Here a transformer is fine-tuned in your browser, with true gradients, by the methods of this course.
        It is small enough to train in seconds, and it was pre-trained on eight skills with strings of six
        letters. You teach it a ninth.
      </p>
      <noscript>
        <p>Training needs scripts, which are switched off. What the lab shows is described below.</p>
      </noscript>
      <Island name="lab" uid="lab" props={{ rates: usualRates }} />
      <h2 id="honest" tabIndex={-1}>
        What this model can show, and what it cannot
      </h2>
      <p>
        Everything above is computed from the runs themselves: nothing is drawn beforehand, and the sentences
        are written from the results, whatever they are. Some of it holds for large models as well, and some
        of it does not.
      </p>
      <ul>
        <li>
          <strong>Shares look large here.</strong> A matrix of 64 × 64 has few numbers, so rank 4 is already a
          noticeable part of it. In a model with matrices of 4,096 × 4,096 the same rank is 32 times less of
          each.
        </li>
        <li>
          <strong>Prompt tuning is out of its depth on new skills.</strong> It can choose between skills the
          model has, and combine near ones; it cannot build one from nothing in a model this small. Lester et
          al. report that it catches up with full fine-tuning only in models of billions of parameters.
        </li>
        <li>
          <strong>A parameter-efficient method is not much faster a step.</strong> The signal must still
          travel through the whole frozen model and back. What is saved is memory: gradients and the two
          averages of the optimiser are kept for the trained numbers alone.
        </li>
        <li>
          <strong>What is forgotten depends on the task more than on the method.</strong> Every method is
          trained on the new command only. After “reverse, then next letter” full fine-tuning answers{' '}
          {oldSkills('near', { id: 'full' })} of the old commands right, LoRA of rank 1 on q and v{' '}
          {oldSkills('near', thinPair)}; after “sort backwards” {oldSkills('middle', { id: 'full' })} and{' '}
          {oldSkills('middle', thinPair)}. Mixing in a quarter of old strings keeps full fine-tuning at{' '}
          {oldSkills('middle', { id: 'full' }, 0.25)} there. What an added part can do besides is come off
          again: then the frozen model answers as before. Where the model’s own numbers were changed, nothing
          comes off.
        </li>
        <li>
          <strong>One run is one draw of luck.</strong> Starting values and the order of the strings move each
          result by several points. Repeat a race with other seeds before you believe a small difference.
        </li>
      </ul>
      <h2 id="sweep" tabIndex={-1}>
        The sweep behind the learning rates
      </h2>
      <p>
        Every method was trained on every task with three learning rates and three seeds. A method that does
        badly here does so at the best rate that was tried.
      </p>
      <SweepTable sweep={sweep} />
      {has('lora') && (
        <p>
          The ideas behind the race are in{' '}
          <a href={href('peft')}>the lesson on parameter-efficient methods</a>.
        </p>
      )}
    </>
  );
}
