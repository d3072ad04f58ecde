/**
 * A seeded toy: a block of width 8 that stands for a pre-trained one, one sentence, and a task to train adapters on.
 * Every number is computed; none comes from a trained model.
 */

import { normalDeviates, seededRandom } from '../../../../math/random.ts';
import type { Activation } from './activation.ts';
import {
  backToken,
  type FrozenBlock,
  type Gradients,
  layerNorm,
  type Placed,
  passToken,
  selfAttention,
} from './adaptedBlock.ts';
import { type Bottleneck, offsets } from './bottleneck.ts';

export const D = 8;
const WIDE = 2 * D;
const SENTENCE = ['my', 'book', 'is', 'late'] as const;

/** Adapters begin close to zero: normal with this standard deviation, biases at zero. */
const START_SPREAD = 0.01;
/** Steps of gradient descent that can be looked at. */
export const STEPS = 100;
/** Size of a step: the change is this times the gradient. */
const RATE = 1.2;

/** How far the task pulls the outputs from what they were. */
const STRENGTH = 1.2;

const SEED = { block: 12, words: 5, task: 23, afterAttention: 31, afterFeedForward: 47 };

function normals(seed: number): (length: number, spread: number) => Float64Array {
  const next = normalDeviates(seededRandom(seed));
  return (length, spread) => Float64Array.from({ length }, () => spread * next());
}

/** The frozen block, made anew from its seed at every call. */
function frozenBlock(): FrozenBlock {
  const draw = normals(SEED.block);
  const square = () => draw(D * D, 1 / Math.sqrt(D));
  return {
    d: D,
    wide: WIDE,
    query: square(),
    key: square(),
    value: draw(D * D, 1.5 / Math.sqrt(D)),
    output: draw(D * D, 1.5 / Math.sqrt(D)),
    first: draw(D * WIDE, 1 / Math.sqrt(D)),
    second: draw(WIDE * D, 1 / Math.sqrt(WIDE)),
  };
}

interface Token {
  word: string;
  x: Float64Array;
  attended: Float64Array;
  /** Output of the block without adapters. */
  before: Float64Array;
  /** What the task asks for instead. */
  target: Float64Array;
}

/** The frozen block in use. Training never writes to it. */
export const block = frozenBlock();

/** The tokens of the sentence: embeddings, what attention makes of them, outputs before and outputs wanted. */
export const tokens: Token[] = (() => {
  const draw = normals(SEED.words);
  const change = normals(SEED.task)(D * D, 1 / Math.sqrt(D));
  const inputs = SENTENCE.map(() => draw(D, 1));
  return selfAttention(block, inputs).map((attended, at): Token => {
    const x = inputs[at] as Float64Array;
    const before = passToken(block, {}, x, attended).out;
    const turned = before.map((value, i) => {
      let sum = 0;
      for (let k = 0; k < D; k++) sum += (before[k] as number) * (change[k * D + i] as number);
      return value + STRENGTH * Math.tanh(sum);
    });
    return { word: SENTENCE[at] as string, x, attended, before, target: layerNorm(turned) };
  });
})();

export type Place = 'both' | 'feed-forward' | 'attention' | 'none';

export interface Setting {
  place: Place;
  /** Width of the middle in the toy, 1 to 8. */
  m: number;
  activation: Activation;
}

function fresh(seed: number, { m, activation: kind }: Setting): Bottleneck {
  const numbers = normals(seed)(offsets(D, m).end, START_SPREAD);
  const at = offsets(D, m);
  numbers.fill(0, at.downBias, at.up).fill(0, at.upBias, at.end);
  return { d: D, m, kind, numbers };
}

/** The adapters as they are put in. */
export function start(setting: Setting): Placed {
  const { place } = setting;
  return {
    afterAttention:
      place === 'both' || place === 'attention' ? fresh(SEED.afterAttention, setting) : undefined,
    afterFeedForward:
      place === 'both' || place === 'feed-forward' ? fresh(SEED.afterFeedForward, setting) : undefined,
  };
}

/** Mean squared difference between outputs and targets over all tokens, and its gradient by the adapters. */
export function lossAndGradient(placed: Placed): { loss: number; gradient: Gradients } {
  const empty = (adapter: Bottleneck | undefined) => adapter && new Float64Array(adapter.numbers.length);
  const gradient: Gradients = {
    afterAttention: empty(placed.afterAttention),
    afterFeedForward: empty(placed.afterFeedForward),
  };
  const scale = 1 / (tokens.length * D);
  let loss = 0;
  for (const { x, attended, target } of tokens) {
    const pass = passToken(block, placed, x, attended);
    const byOut = new Float64Array(D);
    for (let i = 0; i < D; i++) {
      const error = (pass.out[i] as number) - (target[i] as number);
      loss += scale * error * error;
      byOut[i] = 2 * scale * error;
    }
    backToken(block, placed, pass, byOut, gradient);
  }
  return { loss, gradient };
}

/** Adapters after 0, 1, 2 … steps, and the loss at each of them. Grows as far as it is looked at. */
export interface Run {
  at: Placed[];
  losses: number[];
}

function stepped(
  adapter: Bottleneck | undefined,
  gradient: Float64Array | undefined,
): Bottleneck | undefined {
  if (!(adapter && gradient)) return undefined;
  const numbers = adapter.numbers.slice();
  for (let i = 0; i < numbers.length; i++)
    numbers[i] = (numbers[i] as number) - RATE * (gradient[i] as number);
  return { ...adapter, numbers };
}

/** Every middle width in two placements. */
const KEPT = 16;
const kept = new Map<string, Run>();

/** The run of a setting. The last few are kept, so that going back and forth computes nothing twice. */
function runOf(setting: Setting): Run {
  const key = `${setting.place} ${setting.m} ${setting.activation}`;
  const run = kept.get(key) ?? { at: [start(setting)], losses: [] };
  kept.delete(key);
  kept.set(key, run);
  const oldest = kept.keys().next().value;
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return run;
}

/** Plain gradient descent on the adapters alone, all tokens at once: the run, at least as far as `step`. */
export function train(setting: Setting, step: number): Run {
  const run = runOf(setting);
  while (run.losses.length <= step) {
    const placed = run.at[run.losses.length] as Placed;
    const { loss, gradient } = lossAndGradient(placed);
    run.losses.push(loss);
    run.at.push({
      afterAttention: stepped(placed.afterAttention, gradient.afterAttention),
      afterFeedForward: stepped(placed.afterFeedForward, gradient.afterFeedForward),
    });
  }
  return run;
}

/** The frozen block as its seed makes it, to compare the one in use with. */
const pristine = frozenBlock();

interface Changed {
  changed: number;
  all: number;
}

function compare(pairs: (readonly [Float64Array | undefined, Float64Array | undefined])[]): Changed {
  const counted: Changed = { changed: 0, all: 0 };
  for (const [a, b] of pairs) {
    counted.all += a?.length ?? 0;
    a?.forEach((value, i) => {
      if (value !== b?.[i]) counted.changed++;
    });
  }
  return counted;
}

/** How many numbers training has changed, by looking at each of them. */
export function changedNumbers(from: Placed, now: Placed): { frozen: Changed; trained: Changed } {
  const { query, key, value, output, first, second } = block;
  return {
    frozen: compare([
      [query, pristine.query],
      [key, pristine.key],
      [value, pristine.value],
      [output, pristine.output],
      [first, pristine.first],
      [second, pristine.second],
    ]),
    trained: compare([
      [from.afterAttention?.numbers, now.afterAttention?.numbers],
      [from.afterFeedForward?.numbers, now.afterFeedForward?.numbers],
    ]),
  };
}
