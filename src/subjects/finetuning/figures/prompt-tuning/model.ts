import type { StateOf } from '../../../../figures/spec.ts';
import { formatFixed } from '../../../../notation/format.ts';
import { read, type Vector } from '../../methods/softPrompt.ts';
import { NONE } from './byHand.ts';
import { LAST_STEP, type Moment, momentAt } from './promptRun.ts';
import { answers, reader } from './reader.ts';
import type { spec } from './spec.ts';
import { embed, examples, wanted } from './task.ts';
import { type Token, tokenize } from './tokenize.ts';

/**
 * The sentence; n trained vectors; t in training steps, with quarters for the phases of one step; the learning rate
 * and the start of the run; d, the width of a real model; three places of a hand-written prompt.
 */
export type PromptState = StateOf<typeof spec>;

/** What a quarter step shows; at whole steps the picture rests. */
const phases = ['rest', 'forward pass', 'loss', 'gradient'] as const;
export type Phase = (typeof phases)[number];

/** Step and phase at time t: 3.5 is step 3, loss. */
export function momentOf(t: number): { step: number; phase: Phase } {
  const step = Math.min(LAST_STEP, Math.floor(t));
  return { step, phase: phases[Math.min(3, Math.floor((t - step) * 4))] ?? 'rest' };
}

/** What the next press of the button does; undefined at the end. */
export function nextOf(t: number): Exclude<Phase, 'rest'> | 'update' | undefined {
  if (t >= LAST_STEP) return undefined;
  const next = {
    rest: 'forward pass',
    'forward pass': 'loss',
    loss: 'gradient',
    gradient: 'update',
  } as const;
  return next[momentOf(t).phase];
}

/** Words of the hand-written prompt. */
export const handWords = ({ w1, w2, w3 }: PromptState): string[] =>
  [w1, w2, w3].filter((word) => word !== NONE);

/** Position of the largest number. */
const largest = (values: readonly number[]): number => values.indexOf(Math.max(...values));

/** How many of the labelled sentences are answered rightly with this prompt in front. */
export function rightAnswers(prompt: readonly Vector[]): number {
  return examples.filter(({ vectors, target }) => {
    return largest(read(reader, [...prompt, ...vectors]).output) === target;
  }).length;
}

/** Mean of −ln(probability of the right answer) with no prompt at all. */
export const lossWithoutPrompt =
  examples.reduce(
    (sum, { vectors, target }) => sum - Math.log(read(reader, vectors).output[target] ?? 0),
    0,
  ) / examples.length;

export interface Scene {
  tokens: Token[];
  cut: boolean;
  vectors: readonly Vector[];
  step: number;
  phase: Phase;
  moment: Moment;
  /** Probability of each answer to the learner's sentence. */
  output: number[];
  /** The same without any prompt; undefined when there is no sentence. */
  bare: number[] | undefined;
  /** Mean attention over the heads: first the trained vectors, then the tokens. */
  attention: number[];
  wanted: ReturnType<typeof wanted>;
  /** How many of the labelled sentences are answered rightly. */
  right: number;
}

const scenes = new WeakMap<PromptState, Scene>();

/** Everything the figure shows of a state. Picture, words and table ask for the same one: it is made once. */
export function sceneOf(state: PromptState): Scene {
  const scene = scenes.get(state) ?? makeScene(state);
  scenes.set(state, scene);
  return scene;
}

function makeScene(state: PromptState): Scene {
  const { tokens, cut } = tokenize(state.sentence);
  const vectors = embed(tokens);
  const { step, phase } = momentOf(state.t);
  const moment = momentAt(state, step);
  const input = [...moment.prompt, ...vectors];
  const { output, attention } = read(reader, input);
  return {
    tokens,
    cut,
    vectors,
    step,
    phase,
    moment,
    output,
    bare: vectors.length > 0 ? read(reader, vectors).output : undefined,
    attention: input.map(
      (_, j) => attention.reduce((sum, head) => sum + (head[j] ?? 0), 0) / attention.length,
    ),
    wanted: wanted(tokens),
    right: rightAnswers(moment.prompt),
  };
}

/** The answer with the highest probability, and that probability. */
export function topAnswer(output: readonly number[]): { answer: string; share: number } {
  const at = largest(output);
  return { answer: answers[at] ?? '', share: output[at] ?? 0 };
}

/** A vector as it is written in a text: (0.38, −0.17). */
export const written = (vector: Vector, digits = 2): string =>
  `(${vector.map((value) => formatFixed(value, digits)).join(', ')})`;
