import type { DataTable, Description } from '../../../../figures/frame/figure.ts';
import { formatFixed, formatFixedPercent, formatNumber, formatPercent } from '../../../../notation/format.ts';
import { choicesOf, lossByHand } from './byHand.ts';
import { best, bestOfThree, PLACES, trainedPrompt, writtenPrompt, yours } from './handModel.ts';
import { handWords, lossWithoutPrompt, type PromptState, realCount, sceneOf, topAnswer } from './model.ts';
import { placeOf, tally } from './places.ts';
import { LAST_STEP, momentAt, momentsUntil } from './promptRun.ts';
import { WEIGHTS } from './reader.ts';
import { realWidths } from './realModels.ts';
import { examples } from './task.ts';
import { table as embeddingTable, wholeWords } from './vocabulary.ts';
import { words } from './words.ts';

/** n × d for the chosen real model, as it is written. */
function countOf(state: PromptState) {
  const { name, width, total, trained, share } = realCount(state);
  return {
    name,
    n: state.n,
    width: formatNumber(width),
    trained: formatNumber(trained),
    share: formatPercent(share),
    total: formatNumber(trained + total),
  };
}

function change(state: PromptState, previous: PromptState): string {
  const { output, moment, tokens, step } = sceneOf(state);
  const { answer, share } = topAnswer(output);
  const answers = words.change.answers(answer, formatFixedPercent(share));
  if (state.view === 'added' && state.n !== previous.n) return words.counted(countOf(state));
  if (state.n !== previous.n || state.rate !== previous.rate || state.start !== previous.start)
    return words.change.again(state.n, state.rate, formatFixed(moment.loss, 2));
  if (state.sentence !== previous.sentence) return words.change.sentence(tokens.length, answers);
  if (state.t !== previous.t) {
    const { loss } = momentAt(previous, Math.floor(previous.t));
    return words.change.step({
      step,
      before: formatFixed(loss, 2),
      loss: formatFixed(moment.loss, 2),
      answers,
    });
  }
  if (state.d !== previous.d) return words.counted(countOf(state));
  const written = handWords(state);
  if (written.join() === handWords(previous).join()) return '';
  return written.length === 0
    ? words.change.noWord
    : words.change.byHand(written.join(' '), formatFixed(lossByHand(written), 2));
}

function added(state: PromptState): string {
  const tokens = sceneOf(state).tokens.length;
  const count = countOf(state);
  if (state.front > 0) return words.state.added({ ...count, tokens });
  return words.state.alone({ tokens, name: count.name, total: formatNumber(realCount(state).total) });
}

function training(state: PromptState): string {
  const { tokens, output, bare, moment, step, wanted, right } = sceneOf(state);
  const { answer, share } = topAnswer(output);
  const without = bare && topAnswer(bare);
  return words.state.training({
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
    lossAtStart: step > 0 ? formatFixed(momentAt(state, 0).loss, 2) : undefined,
    right,
    tally: words.tally(tally(moment.prompt)),
    weights: WEIGHTS,
    rows: embeddingTable.length,
  });
}

function hand(state: PromptState): string {
  const { tokens, loss, right } = yours(state);
  const trained = trainedPrompt(state);
  return words.state.hand({
    written: tokens.join(' '),
    loss: formatFixed(loss, 2),
    right,
    best: bestOfThree.tokens.join(' '),
    bestLoss: formatFixed(bestOfThree.loss, 2),
    bestRight: bestOfThree.right,
    step: trained.step,
    trainedLoss: formatFixed(trained.loss, 2),
    trainedRight: trained.right,
    examples: examples.length,
    all: formatNumber(choicesOf(PLACES)),
  });
}

const inWords = { added, training, hand };

export function describe(state: PromptState, previous?: PromptState): Description {
  return {
    short: state.view === 'added' && state.front === 0 ? words.short.alone : words.short[state.view],
    state: inWords[state.view](state),
    change: previous ? change(state, previous) : '',
  };
}

const EVERY = 10;

/** The run so far: every tenth step and the present one, with the loss and the place of each vector. */
function runTable(state: PromptState): DataTable {
  const says = words.table.training;
  const moments = momentsUntil(state, sceneOf(state).step);
  const last = moments.length - 1;
  const numbers = (vector: readonly number[]) => vector.map((value) => Number(value.toFixed(3)));
  return {
    caption: says.caption(state.n, state.rate, examples.length, formatFixed(lossWithoutPrompt, 3)),
    columns: says.columns(state.n),
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

function countTable(state: PromptState): DataTable {
  const { n } = state;
  if (state.front === 0) {
    const { width } = realCount(state);
    const { tokens } = sceneOf(state);
    const rows = tokens.map(({ text }, at) => [at + 1, text, width]);
    return { ...words.table.alone, rows };
  }
  const says = words.table.added;
  return {
    caption: says.caption(n),
    columns: says.columns,
    rows: realWidths.map((d) => {
      const { name, width, total, trained, share } = realCount({ n, d });
      return [name, width, total, trained, formatPercent(share)];
    }),
  };
}

function handTable(state: PromptState): DataTable {
  const says = words.table.hand;
  const own = yours(state);
  const trained = trainedPrompt(state);
  const row = (name: string, { loss, right }: { loss: number; right: number }) => [
    name,
    Number(loss.toFixed(2)),
    right,
  ];
  return {
    caption: says.caption(wholeWords.length),
    columns: says.columns(examples.length),
    rows: [
      row(says.nothing, writtenPrompt([])),
      ...(own.tokens.length > 0 ? [row(says.yours(own.tokens.join(' ')), own)] : []),
      ...best.map((one) => {
        const { length } = one.tokens;
        return row(says.best(formatNumber(choicesOf(length)), length, one.tokens.join(' ')), one);
      }),
      row(says.trained(PLACES, trained.step), trained),
    ],
  };
}

const tables = { added: countTable, training: runTable, hand: handTable };

export const table = (state: PromptState): DataTable => tables[state.view](state);
