import { promptSlope } from '../../methods/softPrompt.ts';
import { task } from './promptRun.ts';
import { rowOf, wholeWords } from './vocabulary.ts';

/** No word at this place of the hand-written prompt. */
export const NONE = 'none';

/**
 * The hand-written prompts of one, two and three words with the lowest loss over the labelled sentences: every choice
 * of words was tried, repetitions included (order plays no part), and a test tries them all again.
 */
export const bestByHand = [['verdict'], ['actor', 'verdict'], ['actor', 'verdict', 'verdict']] as const;

/** Choices of k among m words, repetitions allowed, order ignored: C(m + k − 1, k). */
export function choicesOf(k: number, m: number = wholeWords.length): number {
  let count = 1;
  for (let i = 0; i < k; i++) count = (count * (m + i)) / (i + 1);
  return count;
}

/** Loss over the labelled sentences with these words written in front. */
export function lossByHand(tokens: readonly string[]): number {
  return promptSlope(
    task,
    tokens.map((token) => rowOf(token).vector),
  ).loss;
}
