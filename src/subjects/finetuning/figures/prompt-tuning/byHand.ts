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

/** A column of all prompts of three words is so wide, in loss. */
export const BIN = 0.1;

/** How many prompts of three words have a loss in each column, the first from 0 to 0.1; the same test counts again. */
export const allOfThree: readonly number[] = [
  0, 0, 0, 26, 175, 362, 267, 135, 175, 234, 268, 159, 139, 166, 265, 282, 316, 300, 401, 472, 465, 540, 564,
  574, 543, 616, 704, 577, 512, 640, 598, 638, 550, 497, 300, 255, 255, 288, 286, 250, 245, 199, 176, 107,
  167, 175, 240, 224, 169, 197, 100, 75, 68, 89, 132, 57, 1,
];

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
