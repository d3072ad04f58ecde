import { seededRandom } from '../../../../math/random.ts';
import { AdamW } from './adamW.ts';
import type { Engine } from './engine.ts';
import { type Judgement, judge } from './judge.ts';
import { addedTensors, addMethod, trainsOwn } from './prepare.ts';
import { rateAt } from './schedule.ts';
import type { Setup } from './setup.ts';
import type { Shape } from './shape.ts';
import { type Exercise, randomExercise, trainingStrings } from './strings.ts';
import type { Tensor } from './tensor.ts';
import type { Added, Model } from './transformer.ts';
import { layModel } from './weights.ts';

/** A fine-tuning under way: a model laid into an engine, what is trained, and how far it has come. */
export class Run {
  readonly model: Model;
  readonly added: Added;
  /** Every tensor that is trained, by name. */
  readonly trained: [name: string, tensor: Tensor][];
  /** Updates made. */
  step = 0;
  private readonly optimiser: AdamW;
  private readonly random: () => number;
  private readonly strings: number[][];

  constructor(
    readonly engine: Engine,
    shape: Shape,
    weights: ArrayLike<number>,
    readonly setup: Setup,
  ) {
    const isTrained = trainsOwn(setup.method);
    this.random = seededRandom(setup.seed);
    // All are drawn, so that fewer examples change nothing else that chance decides.
    this.strings = trainingStrings(this.random).slice(0, setup.examples);
    this.model = layModel(engine, shape, weights, isTrained);
    this.added = addMethod(this.model, setup.method, this.random);
    this.trained = [
      ...[...this.model.parameters].filter(([name]) => isTrained(name)),
      ...addedTensors(this.added),
    ];
    this.optimiser = new AdamW(
      engine,
      this.trained.map(([, tensor]) => tensor),
    );
  }

  /** Forward, back, update. Gives what was judged before the update. */
  train(): Judgement {
    const { task, batch, learningRate, steps } = this.setup;
    const exercises = Array.from({ length: batch }, () => this.draw());
    const judgement = this.engine.scoped(() => {
      const judgement = judge(this.model, this.added, exercises, task);
      this.engine.backward();
      return judgement;
    });
    this.step += 1;
    this.optimiser.step(rateAt(this.step, steps, learningRate));
    return judgement;
  }

  private draw(): Exercise {
    if (this.random() < this.setup.replay) return randomExercise(this.random);
    const letters = this.strings[Math.floor(this.random() * this.strings.length)] as number[];
    return { command: 'new', letters };
  }
}
