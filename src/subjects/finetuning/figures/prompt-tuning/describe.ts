import type { DataTable, Description } from '../../../../figures/frame/figure.ts';
import { formatFixed, formatFixedPercent, formatNumber, formatPercent } from '../../../../notation/format.ts';
import { promptCount, promptShare } from '../../methods/softPrompt.ts';
import { lossByHand } from './byHand.ts';
import { handWords, lossWithoutPrompt, type PromptState, sceneOf, topAnswer } from './model.ts';
import { phaseWords } from './phaseWords.ts';
import { placeOf, tally } from './places.ts';
import { LAST_STEP, momentAt, momentsUntil } from './promptRun.ts';
import { WEIGHTS } from './reader.ts';
import { realModels } from './realModels.ts';
import { examples } from './task.ts';
import { table as embeddingTable } from './vocabulary.ts';
import { words } from './words.ts';

/** n × d for the chosen real model, in words. */
export function countWords({ n, d }: PromptState): string {
  const { name, width, total } = realModels[d];
  const trained = promptCount(n, width);
  return words.realCount({
    name,
    n,
    width: formatNumber(width),
    trained: formatNumber(trained),
    share: formatPercent(promptShare(trained, total)),
    total: formatNumber(trained + total),
  });
}

function change(state: PromptState, previous: PromptState): string {
  const scene = sceneOf(state);
  const { answer, share } = topAnswer(scene.output);
  const answers = words.change.answers(answer, formatFixedPercent(share));
  if (state.n !== previous.n || state.rate !== previous.rate || state.start !== previous.start) {
    return words.change.again(state.n, state.rate, formatFixed(scene.moment.loss, 2));
  }
  if (state.sentence !== previous.sentence) {
    return words.change.sentence(scene.tokens.length, answers);
  }
  if (state.t !== previous.t) {
    const { head, text } = phaseWords(state, scene);
    if (scene.phase !== 'rest') return words.phase.spoken(head, text);
    const before = momentAt(previous, Math.min(LAST_STEP, Math.floor(previous.t)));
    return words.change.step({
      step: scene.step,
      before: formatFixed(before.loss, 2),
      loss: formatFixed(scene.moment.loss, 2),
      answers,
    });
  }
  if (state.d !== previous.d) return countWords(state);
  const written = handWords(state);
  if (written.join() === handWords(previous).join()) return '';
  return written.length === 0
    ? words.change.noWord
    : words.change.byHand(written.join(' '), formatFixed(lossByHand(written), 2));
}

export function describe(state: PromptState, previous?: PromptState): Description {
  const { tokens, output, bare, moment, step, wanted, right } = sceneOf(state);
  const { answer, share } = topAnswer(output);
  const without = bare && topAnswer(bare);
  const first = momentAt(state, 0);
  return {
    short: words.short(state.n),
    state: words.state({
      step,
      last: LAST_STEP,
      n: state.n,
      tokens: tokens.length,
      answer,
      share: formatFixedPercent(share),
      without: without && { answer: without.answer, share: formatFixedPercent(without.share) },
      wanted,
      examples: examples.length,
      loss: formatFixed(moment.loss, 2),
      lossAtStart: step > 0 ? formatFixed(first.loss, 2) : undefined,
      right,
      tally: words.tally(tally(moment.prompt)),
      weights: WEIGHTS,
      rows: embeddingTable.length,
      realCount: countWords(state),
    }),
    change: previous ? change(state, previous) : '',
  };
}

const EVERY = 10;

/** The run so far: every tenth step and the present one, with the loss and the place of each vector. */
export function table(state: PromptState): DataTable {
  const moments = momentsUntil(state, sceneOf(state).step);
  const last = moments.length - 1;
  const numbers = (vector: readonly number[]) => vector.map((value) => Number(value.toFixed(3)));
  return {
    caption: words.table.caption(state.n, state.rate, examples.length, formatFixed(lossWithoutPrompt, 3)),
    columns: words.table.columns(state.n),
    rows: moments.flatMap(({ loss, prompt }, step) =>
      step % EVERY === 0 || step === last
        ? [
            [
              step,
              Number(loss.toFixed(4)),
              ...prompt.flatMap(numbers),
              placeOf(prompt[0] ?? []).nearest.token,
            ],
          ]
        : [],
    ),
  };
}

const { guesses } = words.plane;

/** The prediction in the words it was made in. */
export const guessWords = (value: string): string => guesses[value as keyof typeof guesses] ?? '';
