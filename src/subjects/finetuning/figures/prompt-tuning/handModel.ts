import type { Vector } from '../../methods/softPrompt.ts';
import { bestByHand, lossByHand } from './byHand.ts';
import { handWords, lossWithoutPrompt, type PromptState, rightAnswers } from './model.ts';
import { momentAt } from './promptRun.ts';
import { rowOf } from './vocabulary.ts';

/** As many vectors are trained as words are written. */
export const PLACES = 3;

interface Compared {
  loss: number;
  right: number;
}

const vectorsOf = (tokens: readonly string[]): Vector[] => tokens.map((token) => rowOf(token).vector);

export function writtenPrompt(tokens: readonly string[]): Compared & { tokens: readonly string[] } {
  if (tokens.length === 0) return { tokens, loss: lossWithoutPrompt, right: rightAnswers([]) };
  return { tokens, loss: lossByHand(tokens), right: rightAnswers(vectorsOf(tokens)) };
}

/** The best prompts of one, two and three words. */
export const best = bestByHand.map(writtenPrompt);
export const bestOfThree = best[PLACES - 1] as (typeof best)[number];

/** Three trained vectors at a place of their run: what is said is that of the whole step, what is drawn moves on. */
export function trainedPrompt({ rate, start, t }: Pick<PromptState, 'rate' | 'start' | 't'>) {
  const setting = { n: PLACES, rate, start };
  const step = Math.floor(t);
  const { loss, prompt } = momentAt(setting, step);
  const next = t > step ? momentAt(setting, step + 1).loss : loss;
  return {
    step,
    loss,
    drawn: loss + (next - loss) * (t - step),
    right: rightAnswers(prompt),
    beatsAll: loss < bestOfThree.loss,
  };
}

export const yours = (state: PromptState) => writtenPrompt(handWords(state));
