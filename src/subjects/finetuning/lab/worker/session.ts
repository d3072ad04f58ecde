import { words } from '../../words/en/labFaults.ts';
import { setupFault } from '../checkSetup.ts';
import type { Engine } from '../engine/engine.ts';
import { evaluate, FULL_SAMPLE } from '../engine/evaluate.ts';
import { countModel, countTrainable, shareTrained } from '../engine/parameters.ts';
import { Run } from '../engine/run.ts';
import { LAB_SHAPE } from '../engine/shape.ts';
import type { TaskId } from '../engine/tasks.ts';
import { type Added, type Model, nothingAdded } from '../engine/transformer.ts';
import { layModel } from '../engine/weights.ts';
import { answerMessages } from './answerMessages.ts';
import { deltaMessage } from './deltaMessage.ts';
import { exportMessage } from './exportMessage.ts';
import { mergeRun } from './mergeRun.ts';
import { BASE_RUN, type FromWorker, type RunId, type ToWorker } from './protocol.ts';
import { type SavedNumbers, SharedEngine } from './sharedEngine.ts';
import { type Training, training } from './training.ts';

type Ask<K extends ToWorker['kind']> = Extract<ToWorker, { kind: K }>;

/** Pieces of work a run does in its turn: taking the engine over costs a good part of one. */
const TURN = 4;

interface Kept extends Training {
  saved: SavedNumbers;
  paused: boolean;
  finished: boolean;
  /** There while ΔQ is in the weights: takes it out. */
  unmerge?: (() => void) | undefined;
}

/** A model that can be asked, where its numbers are, and what its new command means. */
interface Subject {
  saved?: SavedNumbers;
  model: Model;
  added: Added;
  task: TaskId;
  step: number;
}

/** A request that cannot be met, with a sentence for the learner. */
class Refusal extends Error {}

/**
 * What the worker does once the weights are there, without anything of a worker: requests come in by `receive`, and
 * `work` does the next small piece of what is under way.
 */
export class Session {
  private readonly base: Model;
  private readonly runs = new Map<RunId, Kept>();
  private readonly shared: SharedEngine;
  /** Evaluations asked for, which come before training. */
  private readonly asked: { saved?: SavedNumbers; work: Generator<undefined, void> }[] = [];
  private pieces = 0;

  constructor(
    private readonly weights: Float32Array,
    private readonly engine: Engine,
    private readonly tell: (message: FromWorker, give?: Transferable[]) => void,
    private readonly now: () => number,
  ) {
    this.base = layModel(engine, LAB_SHAPE, weights, () => false);
    this.shared = new SharedEngine(engine);
  }

  ready(kernel: 'wasm' | 'typescript'): void {
    this.tell({ kind: 'ready', parameters: countModel(LAB_SHAPE), kernel, shape: LAB_SHAPE });
  }

  /** Does what a message asks, or says why not. */
  receive(message: ToWorker): void {
    try {
      this.handle(message);
    } catch (error) {
      if (!(error instanceof Refusal || error instanceof RangeError)) throw error;
      this.tell({ kind: 'fault', about: 'request', sentence: error.message });
    }
  }

  /** Does one small piece of work; `false` when there is none left. */
  work(): boolean {
    const [first] = this.asked;
    if (first) {
      if (first.saved) this.shared.restore(first.saved);
      if (first.work.next().done) this.asked.shift();
      return true;
    }
    const active = [...this.runs.values()].filter(({ paused, finished }) => !paused && !finished);
    const kept = active[Math.floor(this.pieces / TURN) % active.length];
    if (!kept) return false;
    this.pieces += 1;
    this.shared.restore(kept.saved);
    if (kept.work.next().done) kept.finished = true;
    return true;
  }

  private handle(message: ToWorker): void {
    switch (message.kind) {
      case 'load':
        throw new Refusal(words.session.loadedAlready);
      case 'train':
        this.train(message);
        break;
      case 'pause':
        this.pause(this.find(message.run));
        break;
      case 'resume':
        this.resume(this.find(message.run));
        break;
      case 'stop':
        this.stop(this.find(message.run));
        break;
      case 'forget':
        this.runs.delete(message.run);
        break;
      case 'generate':
        for (const answer of answerMessages(message, this.subject(message))) this.tell(answer);
        break;
      case 'evaluate':
        this.evaluate(message);
        break;
      case 'delta':
        this.tell(...deltaMessage(message, this.find(message.run).run, this.weights));
        break;
      case 'merge':
        this.merge(this.find(message.run));
        break;
      case 'unmerge':
        this.unmerge(this.find(message.run));
        break;
      case 'export':
        this.tell(...exportMessage(message.run, this.find(message.run).run));
        break;
    }
  }

  /** A run, with the engine at its disposal. */
  private find(id: RunId): Kept {
    const kept = this.runs.get(id);
    if (!kept) throw new Refusal(words.session.noSuchRun);
    this.shared.restore(kept.saved);
    return kept;
  }

  private subject({ run: id, adapter, task }: Ask<'generate'> | Ask<'evaluate'>): Subject {
    if (id === BASE_RUN) return { model: this.base, added: nothingAdded(), task: task ?? 'middle', step: 0 };
    const { saved, run } = this.find(id);
    const { model, added, setup, step } = run;
    return { saved, model, added: adapter ? added : nothingAdded(), task: setup.task, step };
  }

  private train({ run: id, setup }: Ask<'train'>): void {
    const fault = setupFault(setup, LAB_SHAPE);
    if (fault) throw new Refusal(fault);
    const { created, saved } = this.shared.add(() => new Run(this.engine, LAB_SHAPE, this.weights, setup));
    const begun = training(id, created, this.tell, this.now);
    this.runs.set(id, Object.assign(begun, { saved, paused: false, finished: false }));
    const { method } = setup;
    const trainable = countTrainable(method, LAB_SHAPE);
    this.tell({ kind: 'started', run: id, method, trainable, share: shareTrained(method, LAB_SHAPE) });
  }

  private pause(kept: Kept): void {
    kept.paused = true;
    this.tell({ kind: 'paused', run: kept.id, step: kept.run.step });
  }

  private resume(kept: Kept): void {
    if (kept.unmerge) throw new Refusal(words.session.unmergeFirst);
    kept.paused = false;
    this.tell({ kind: 'resumed', run: kept.id, step: kept.run.step });
  }

  private stop(kept: Kept): void {
    if (kept.unmerge) this.unmerge(kept);
    kept.stopped = true;
    kept.paused = false;
  }

  private evaluate(message: Ask<'evaluate'>): void {
    const subject = this.subject(message);
    this.asked.push({ ...subject, work: this.measure(subject, message) });
  }

  private *measure(
    { model, added, task, step }: Subject,
    { id, run, adapter }: Ask<'evaluate'>,
  ): Generator<undefined, void> {
    const skills = yield* evaluate(model, added, task, FULL_SAMPLE);
    const evaluation = { ...skills, step, strings: FULL_SAMPLE };
    this.tell({ kind: 'evaluated', id, run, adapter, evaluation });
  }

  private merge(kept: Kept): void {
    if (kept.run.setup.method.id !== 'lora') throw new Refusal(words.session.onlyLora);
    if (!kept.paused && !kept.finished) throw new Refusal(words.session.pauseFirst);
    if (kept.unmerge) throw new Refusal(words.session.mergedAlready);
    const { unmerge, largestDifference } = mergeRun(kept.run);
    kept.unmerge = unmerge;
    this.tell({ kind: 'merged', run: kept.id, merged: true, largestDifference });
  }

  private unmerge(kept: Kept): void {
    if (!kept.unmerge) throw new Refusal(words.session.notMerged);
    kept.unmerge();
    kept.unmerge = undefined;
    this.tell({ kind: 'merged', run: kept.id, merged: false, largestDifference: 0 });
  }
}
