import type { DataTable, Description, PredictionSpec } from '../../../../figures/frame/figure.ts';
import { formatFixed, formatFixedPercent, formatNumber, formatPercent } from '../../../../notation/format.ts';
import { promptCount, promptShare } from '../../methods/softPrompt.ts';
import { lossByHand } from './byHand.ts';
import { count, handWords, lossWithoutPrompt, type PromptState, sceneOf, topAnswer } from './model.ts';
import { phaseWords } from './phaseWords.ts';
import { placeOf, tally } from './places.ts';
import { LAST_STEP, momentAt, momentsUntil } from './promptRun.ts';
import { WEIGHTS } from './reader.ts';
import { realModels } from './realModels.ts';
import { examples } from './task.ts';
import { table as embeddingTable } from './vocabulary.ts';

/** n × d for the chosen real model, in words. */
export function countWords({ n, d }: PromptState): string {
  const { name, width, total } = realModels[d];
  const trained = promptCount(n, width);
  return (
    `In ${name}: ${n} × ${formatNumber(width)} = ${formatNumber(trained)} trained numbers, ` +
    `${formatPercent(promptShare(trained, total))} of all ${formatNumber(trained + total)}.`
  );
}

/** "3 between the words, 1 outside their region": the parts that are not empty. */
export function tallyWords({ on, between, outside }: ReturnType<typeof tally>): string {
  return [
    on > 0 ? `${on} on a word or piece of the table` : '',
    between > 0 ? `${between} between the rows` : '',
    outside > 0 ? `${outside} outside the region the rows span` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

function change(state: PromptState, previous: PromptState): string {
  const scene = sceneOf(state);
  const { answer, share } = topAnswer(scene.output);
  if (state.n !== previous.n || state.rate !== previous.rate || state.start !== previous.start) {
    return `${count(state.n, 'vector')}, learning rate ${state.rate}: training starts again, with loss ${formatFixed(scene.moment.loss, 2)}.`;
  }
  if (state.sentence !== previous.sentence) {
    return `${count(scene.tokens.length, 'token')}. The model answers “${answer}” with ${formatFixedPercent(share)}.`;
  }
  if (state.t !== previous.t) {
    const { head, text } = phaseWords(state, scene);
    if (scene.phase !== 'rest') return `${head}. ${text}`;
    const before = momentAt(previous, Math.min(LAST_STEP, Math.floor(previous.t)));
    return `Step ${scene.step}: loss ${formatFixed(before.loss, 2)} became ${formatFixed(scene.moment.loss, 2)}. The model answers “${answer}” with ${formatFixedPercent(share)}.`;
  }
  if (state.d !== previous.d) return countWords(state);
  const written = handWords(state);
  if (written.join() === handWords(previous).join()) return '';
  return written.length === 0
    ? 'No word is written by hand.'
    : `The words ${written.join(' ')} give a loss of ${formatFixed(lossByHand(written), 2)}.`;
}

export function describe(state: PromptState, previous?: PromptState): Description {
  const { tokens, output, bare, moment, step, wanted, right } = sceneOf(state);
  const { answer, share } = topAnswer(output);
  const without = bare && topAnswer(bare);
  const first = momentAt(state, 0);
  return {
    short: `Prompt tuning: ${count(state.n, 'trained vector')} in front of a sentence steer a frozen toy model.`,
    state:
      `Step ${step} of ${LAST_STEP}. ${count(state.n, 'trained vector')} and ${count(tokens.length, 'token')} enter the ` +
      `frozen toy model. It answers “${answer}” with ${formatFixedPercent(share)}` +
      `${without ? `; without the vectors it answers “${without.answer}” with ${formatFixedPercent(without.share)}` : ''}` +
      `${wanted ? `; wanted is “${wanted}”` : ''}. ` +
      `Loss over the ${examples.length} labelled sentences: ${formatFixed(moment.loss, 2)}` +
      `${step > 0 ? `, ${formatFixed(first.loss, 2)} at the start` : ''}; ${right} of them right. ` +
      `Of the vectors, ${tallyWords(tally(moment.prompt))}. ` +
      `The ${WEIGHTS} weights and the ${embeddingTable.length} rows of the embedding table are as before training. ` +
      countWords(state),
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
    caption:
      `The run with n = ${state.n} and learning rate ${state.rate}: loss over ${examples.length} toy sentences and ` +
      `the two numbers of each vector. With no prompt the loss is ${formatFixed(lossWithoutPrompt, 3)}.`,
    columns: [
      'Step',
      'Loss',
      ...Array.from({ length: state.n }, (_, i) => [
        `Vector ${i + 1}, first`,
        `Vector ${i + 1}, second`,
      ]).flat(),
      'Row nearest to vector 1',
    ],
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

const guesses = {
  on: 'Each to a word that fits the task',
  between: 'Off the words, yet among them',
  outside: 'Off the words, at least one out of their region',
} as const;

/** The prediction in the words it was made in. */
export const guessWords = (value: string): string => guesses[value as keyof typeof guesses] ?? '';

const atTheEnd = (state: PromptState) => tally(momentAt(state, LAST_STEP).prompt);

export const prediction: PredictionSpec<PromptState> = {
  ask: ({ n, start }) => {
    const from = start === 'random' ? 'near the middle of the plane' : n === 1 ? 'on a word' : 'on words';
    return `${n === 1 ? 'One vector starts' : `${n} vectors start`} ${from}. Where will training take ${n === 1 ? 'it' : 'them'}?`;
  },
  choices: () => Object.entries(guesses).map(([value, label]) => ({ value, label })),
  truth: (state) => {
    const { outside, between } = atTheEnd(state);
    return outside > 0 ? 'outside' : between > 0 ? 'between' : 'on';
  },
  outcome: (predicted, state) => {
    const truth = prediction.truth(state);
    const reason =
      predicted === 'on' && truth !== 'on'
        ? ' The gradient knows no words: it follows the loss wherever that leads.'
        : predicted === 'between' && truth === 'outside'
          ? ' Nothing holds a trained vector among them.'
          : '';
    return `After ${LAST_STEP} steps: ${tallyWords(atTheEnd(state))}.${reason} Run the training to watch it.`;
  },
};
