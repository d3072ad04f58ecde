import type { StateOf } from '../../../../figures/spec.ts';
import { promptCount, promptShare, read, type Vector } from '../../methods/softPrompt.ts';
import { NONE } from './byHand.ts';
import { type Moment, momentAt } from './promptRun.ts';
import { type Answer, answers, reader } from './reader.ts';
import { realModels } from './realModels.ts';
import { spec } from './spec.ts';
import { embed, examples, wanted } from './task.ts';
import { type Token, tokenize } from './tokenize.ts';

/**
 * The sentence; n trained vectors, and how far they have come in front of it; t in training steps, with quarters for
 * what moves between two; the learning rate and the start of the run; d, the width of a real model; three places of a
 * hand-written prompt.
 */
export type PromptState = StateOf<typeof spec>;

const { params } = spec;
const HAND = ['w1', 'w2', 'w3'] as const;

/** Where nothing was trained, nor written by hand: what the picture of what is added needs. */
export const untouched: Partial<PromptState> = {
  t: params.t.default,
  w1: params.w1.default,
  w2: params.w2.default,
  w3: params.w3.default,
};

/**
 * The state as it can be drawn. Addresses from before there were views name none: what they changed says which of the
 * pictures shows it.
 */
export function fitted(given: PromptState): PromptState {
  if (given.view !== 'added') return given;
  if (given.t > 0) return { ...given, view: 'training' };
  if (HAND.some((word) => given[word] !== params[word].default)) return { ...given, view: 'hand' };
  return given.n === params.n.default ? given : { ...given, front: 1 };
}

/** Words of the hand-written prompt. */
export const handWords = ({ w1, w2, w3 }: Pick<PromptState, 'w1' | 'w2' | 'w3'>): string[] =>
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

interface Scene {
  tokens: Token[];
  cut: boolean;
  step: number;
  moment: Moment;
  /** Probability of each answer to the learner's sentence, now and before the first step. */
  output: number[];
  before: number[];
  /** The same without any prompt; undefined when there is no sentence. */
  bare: number[] | undefined;
  wanted: ReturnType<typeof wanted>;
  /** How many of the labelled sentences are answered rightly. */
  right: number;
}

const scenes = new WeakMap<PromptState, Scene>();

/** Everything the figure shows of a training. Picture, words and table ask for the same one: it is made once. */
export function sceneOf(state: PromptState): Scene {
  const scene = scenes.get(state) ?? makeScene(state);
  scenes.set(state, scene);
  return scene;
}

function makeScene(state: PromptState): Scene {
  const { tokens, cut } = tokenize(state.sentence);
  const vectors = embed(tokens);
  const step = Math.floor(state.t);
  const moment = momentAt(state, step);
  const outputOf = (prompt: readonly Vector[]) => read(reader, [...prompt, ...vectors]).output;
  return {
    tokens,
    cut,
    step,
    moment,
    output: outputOf(moment.prompt),
    before: outputOf(momentAt(state, 0).prompt),
    bare: vectors.length > 0 ? outputOf([]) : undefined,
    wanted: wanted(tokens),
    right: rightAnswers(moment.prompt),
  };
}

/** The answer with the highest probability, and that probability. */
export function topAnswer(output: readonly number[]): { answer: Answer; share: number } {
  const at = largest(output);
  return { answer: answers[at] as Answer, share: output[at] ?? 0 };
}

/** What n vectors count in the real model that is chosen. */
export function realCount({ n, d }: Pick<PromptState, 'n' | 'd'>) {
  const { name, width, total } = realModels[d];
  const trained = promptCount(n, width);
  return { name, width, total, trained, share: promptShare(trained, total) };
}
