import { crossEntropy, IGNORED } from './ops/crossEntropy.ts';
import { batchOf, type Exercise, SEQUENCE } from './strings.ts';
import type { TaskId } from './tasks.ts';
import { type Added, forward, type Model } from './transformer.ts';

export interface Judgement {
  /** The mean of −ln(probability of the right letter), in nats. */
  loss: number;
  /** Letters right when all letters before them are given, from 0 to 1. */
  accuracy: number;
  /** Answers right in every letter: how many. */
  exact: number;
}

/**
 * How well the model answers exercises. An answer written letter by letter, each the most probable one, is right
 * exactly if every letter is the most probable one after the right letters before it: so one pass judges it.
 * When the engine records, `backward` can follow.
 */
export function judge(model: Model, added: Added, exercises: Exercise[], task: TaskId): Judgement {
  const prompt = added.prompt?.rows ?? 0;
  const { tokens, right } = batchOf(exercises, task, prompt);
  const logits = forward(model, added, tokens, SEQUENCE);
  const { loss, predicted } = crossEntropy(model.engine, logits, right);
  const hits = exercises.map((_, i) => {
    const from = i * (prompt + SEQUENCE);
    const letters = right.subarray(from, from + prompt + SEQUENCE);
    return letters.reduce((sum, letter, j) => sum + Number(letter === predicted[from + j]), 0);
  });
  const letters = right.reduce((sum, letter) => sum + Number(letter !== IGNORED), 0);
  const each = letters / exercises.length;
  return {
    loss,
    accuracy: hits.reduce((sum, hit) => sum + hit, 0) / letters,
    exact: hits.filter((hit) => hit === each).length,
  };
}

/** The same for a model that is only asked: nothing is kept. */
export const ask = (model: Model, added: Added, exercises: Exercise[], task: TaskId): Judgement =>
  model.engine.scoped(() => judge(model, added, exercises, task), { recording: false });
