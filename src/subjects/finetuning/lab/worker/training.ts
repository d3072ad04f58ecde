import { words } from '../../words/en/labFaults.ts';
import { evaluate, FULL_SAMPLE, QUICK_SAMPLE } from '../engine/evaluate.ts';
import { countTrainable, shareTrained } from '../engine/parameters.ts';
import type { Run } from '../engine/run.ts';
import type { Evaluation, FromWorker, RunId, Summary } from './protocol.ts';

/** Evaluations on the way, evenly spread over the steps. */
const EVALUATIONS = 20;
/** The longest a run that is trained says nothing, while one step does not take longer. */
const REPORT_MS = 150;

export interface Training {
  id: RunId;
  run: Run;
  /** Ends the training after the step that is under way. */
  stopped: boolean;
  /** The work that is left, in pieces of about one step; done with all steps, stopped, or with a loss that is no number. */
  work: Generator<undefined, void>;
}

/** A run as work in small pieces, so that several take turns and messages get in between. */
export function training(
  id: RunId,
  run: Run,
  tell: (message: FromWorker) => void,
  now: () => number,
): Training {
  const { setup, model, added } = run;
  const { steps, method } = setup;
  const counts = { trainable: countTrainable(method, model.shape), share: shareTrained(method, model.shape) };
  const every = Math.max(1, Math.floor(steps / EVALUATIONS));
  const curve: number[] = [];
  let spent = 0;
  let reported = { step: 0, at: now() };
  let accuracy = 0;

  function report(evaluation: Evaluation | null) {
    tell({
      kind: 'progress',
      run: id,
      step: run.step,
      steps,
      losses: curve.slice(reported.step),
      trainAccuracy: accuracy,
      evaluation,
      ...counts,
      msPerStep: run.step > 0 ? spent / run.step : 0,
    });
    reported = { step: run.step, at: now() };
  }

  function* measure(): Generator<undefined, Evaluation> {
    const { exactMatch, tokenAccuracy, baseSkill } = yield* evaluate(model, added, setup.task, QUICK_SAMPLE);
    return { step: run.step, exactMatch, tokenAccuracy, baseSkill };
  }

  function* work(): Generator<undefined, void> {
    report(yield* measure());
    while (run.step < steps && !training.stopped) {
      const started = now();
      const { loss, accuracy: right } = run.train();
      spent += now() - started;
      curve.push(loss);
      accuracy = right;
      if (!Number.isFinite(loss)) {
        report(null);
        tell({
          kind: 'fault',
          about: 'nan',
          run: id,
          sentence: words.worker.ranAway(run.step),
        });
        return;
      }
      if (run.step % every === 0 && run.step < steps) report(yield* measure());
      else if (now() - reported.at > REPORT_MS) report(null);
      yield undefined;
    }
    report(null);
    const skills = yield* evaluate(model, added, setup.task, FULL_SAMPLE);
    const last = curve.slice(-Math.ceil(steps / 10));
    const summary: Summary = {
      ...skills,
      step: run.step,
      strings: FULL_SAMPLE,
      setup,
      complete: run.step === steps,
      ...counts,
      msPerStep: run.step > 0 ? spent / run.step : 0,
      loss: last.length > 0 ? last.reduce((sum, loss) => sum + loss, 0) / last.length : 0,
    };
    tell({ kind: 'done', run: id, summary });
  }

  const training: Training = { id, run, stopped: false, work: work() };
  return training;
}
