import type { DataTable, Description, PredictionSpec } from '../../../../figures/frame/figure.ts';
import type { StateOf } from '../../../../figures/spec.ts';
import { formatDigits, formatFixed, formatNumber, formatPercent } from '../../../../notation/format.ts';
import type { Activation } from './activation.ts';
import { passToken, type TokenPass } from './adaptedBlock.ts';
import type { Bottleneck, BottleneckPass } from './bottleneck.ts';
import { type Counts, countAll, MODELS, type Model, PER_BLOCK } from './counts.ts';
import type { spec } from './spec.ts';
import { block, D, type Place, type Run, SENTENCE, STEPS, tokens, train } from './toy.ts';
import { type Active, frameAt } from './walk.ts';

export type Side = 'attention' | 'feed-forward';

export type BlockState = StateOf<typeof spec>;

export const END = 4;
export const STOPS = ['h', 'down', 'bend', 'up', 'add'] as const;
export const ACTIVATION_NAMES: Record<Activation, string> = { gelu: 'GELU', relu: 'ReLU' };
export const SIDE_NAMES: Record<Side, string> = {
  attention: 'self-attention',
  'feed-forward': 'the feed-forward part',
};

/** Largest value a bar can show, so that bars keep their scale while training is scrubbed. */
export const BAR_SCALE: Record<Place, number> = { both: 4.2, 'feed-forward': 2.1, attention: 6.5, none: 4.2 };

/** The state with what one model or placement does not allow put right. */
export function fitted(state: BlockState): BlockState {
  const { place } = state;
  return {
    ...state,
    m: Math.min(state.m, MODELS[state.model].d),
    open: place === 'attention' || place === 'feed-forward' ? place : state.open,
  };
}

export function hasAdapter(place: Place, side: Side): boolean {
  return place === 'both' || place === side;
}

/** The placement with one adapter put in or taken out. */
export function toggled(place: Place, side: Side): Place {
  const attention = hasAdapter(place, 'attention') !== (side === 'attention');
  const feedForward = hasAdapter(place, 'feed-forward') !== (side === 'feed-forward');
  if (attention) return feedForward ? 'both' : 'attention';
  return feedForward ? 'feed-forward' : 'none';
}

/** Middle width in the toy: as far between 1 and 8 as m is between 1 and d, both on log scales. */
export function toyWidth(d: number, m: number): number {
  return Math.round(D ** (Math.log(m) / Math.log(d)));
}

/** What the toy depends on: all but the place in the walk. */
export type Toy = Omit<BlockState, 't'>;

/** What the counts depend on. */
export type Counted = Pick<BlockState, 'place' | 'm' | 'model'>;

export function modelOf(state: Pick<BlockState, 'model'>): Model {
  return MODELS[state.model];
}

export function counts(state: Counted): Counts {
  return countAll(modelOf(state), state.place, state.m);
}

/** What the toy computes in one state. */
export interface View {
  word: string;
  /** Middle width. */
  m: number;
  pass: TokenPass;
  /** What enters the opened place, adapter or not. */
  h: Float64Array;
  adapter: Bottleneck | undefined;
  inner: BottleneckPass | undefined;
  /** Output of the block without adapters. */
  before: Float64Array;
  after: Float64Array;
  /** Length of the difference of both, as a share of the length of the first. */
  moved: number;
  loss: number;
}

export function runOf(state: Counted & Pick<BlockState, 'bend'>, step: number): Run {
  return train({ place: state.place, m: toyWidth(modelOf(state).d, state.m), activation: state.bend }, step);
}

const length = (x: Float64Array) => Math.hypot(...x);

export function view(state: Toy): View {
  const { token, step, open } = state;
  const followed = tokens[token - 1] as (typeof tokens)[number];
  const run = runOf(state, step);
  const placed = run.at[step] ?? {};
  const pass = passToken(block, placed, followed.x, followed.attended);
  const first = open === 'attention';
  const difference = pass.out.map((value, i) => value - (followed.before[i] as number));
  return {
    word: followed.word,
    m: toyWidth(modelOf(state).d, state.m),
    pass,
    h: first ? pass.attended : pass.forward,
    adapter: first ? placed.afterAttention : placed.afterFeedForward,
    inner: first ? pass.firstAdapter : pass.secondAdapter,
    before: followed.before,
    after: pass.out,
    moved: length(difference) / length(followed.before),
    loss: run.losses[step] as number,
  };
}

export function largest(x: Float64Array): number {
  return x.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

function placeSentence(state: BlockState): string {
  const { d, name, total } = modelOf(state);
  const { adapters, trained, share } = counts(state);
  if (state.place === 'none')
    return `No adapters: ${name} with its ${formatNumber(total)} numbers as it is, and nothing to train.`;
  const where =
    state.place === 'both'
      ? 'after self-attention and after the feed-forward part (Houlsby)'
      : state.place === 'attention'
        ? 'after self-attention'
        : 'after the feed-forward part (Pfeiffer)';
  return (
    `Adapters ${where}, ${PER_BLOCK[state.place]} per block: ${adapters} in ${name}, with m = ${formatNumber(state.m)} of d = ${formatNumber(d)}. ` +
    `They hold ${formatNumber(trained)} trained numbers, ${formatPercent(share)} of all; the embedding, self-attention and feed-forward stay frozen.`
  );
}

/** What the walk shows between two stops. */
function underWay(state: BlockState, { h, inner, m }: View, { row, index }: Active): string {
  const number = (of: Float64Array | undefined) =>
    `number ${index + 1}, ${formatFixed(of?.[index] ?? 0, 2)},`;
  switch (row) {
    case 'h':
      return `Down: ${number(h)} of h goes into ${m === 1 ? 'the one middle number' : `all ${m} middle numbers`}, with a weight for each.`;
    case 'narrow':
      return `Bend: ${ACTIVATION_NAMES[state.bend]} takes middle ${number(inner?.narrow)} and gives ${formatFixed(inner?.activated[index] ?? 0, 2)}.`;
    case 'activated':
      return `Up: middle ${number(inner?.activated)} goes into all ${D} numbers, with a weight for each.`;
    case 'added':
      return `Add: to ${number(inner?.added)} comes the ${formatFixed(h[index] ?? 0, 2)} of h.`;
  }
}

/** What the walk shows. */
export function stopSentence(state: BlockState, seen: View = view(state)): string {
  const { inner, m, word } = seen;
  const from = SIDE_NAMES[state.open];
  if (!inner) return `No adapter here: the vector of “${word}” goes from ${from} straight to the addition.`;
  const { adapter } = seen;
  const active = adapter && frameAt(adapter, inner, state.t).active;
  if (active) return underWay(state, seen, active);
  switch (state.t) {
    case 0:
      return `h, the vector of “${word}”, comes from ${from}: ${D} numbers.`;
    case 1:
      return `Down: ${D} numbers have become ${m}, the largest ${formatDigits(largest(inner.narrow), 2)}.`;
    case 2:
      return `Bend: ${ACTIVATION_NAMES[state.bend]} has bent each of them by itself, the largest is ${formatDigits(largest(inner.activated), 2)}.`;
    case 3:
      return `Up: ${D} numbers again, the largest ${formatDigits(largest(inner.added), 2)}. This is all the adapter adds.`;
    default:
      return `Add: h is added to what came up. The adapter’s output differs from h by at most ${formatDigits(largest(inner.added), 2)}.`;
  }
}

export function stepWords(step: number): string {
  return `${step} ${step === 1 ? 'step' : 'steps'}`;
}

/** How far the block's output has moved, in words. */
export function movedSentence(state: Toy, seen: View = view(state)): string {
  const { moved, word } = seen;
  if (state.place === 'none') return `The block’s output for “${word}” is what it was.`;
  const after = state.step === 0 ? 'Untrained' : `After ${stepWords(state.step)}`;
  return `${after}, the block’s output for “${word}” has moved by ${formatDigits(moved * 100, 2)}\u00a0% of its length.`;
}

function change(state: BlockState, previous: BlockState): string {
  const parts: string[] = [];
  const { place, m, t, step, model, open, bend, token } = previous;
  if (state.place !== place || state.m !== m || state.model !== model) parts.push(placeSentence(state));
  if (state.step !== step || state.place !== place || state.token !== token || state.bend !== bend)
    parts.push(movedSentence(state));
  if (state.step !== step && state.place !== 'none')
    parts.push(`The loss is ${formatDigits(view(state).loss, 2)}. The frozen numbers are the same.`);
  if (Math.round(state.t) !== Math.round(t) || state.open !== open) parts.push(stopSentence(state));
  return parts.join(' ');
}

export function describe(given: BlockState, previous?: BlockState): Description {
  const state = fitted(given);
  return {
    short: 'A transformer block with adapters to place and resize, and the way of a vector through one.',
    state: [
      placeSentence(state),
      `In a toy of width ${D}: ${stopSentence(state)}`,
      movedSentence(state),
    ].join(' '),
    change: previous ? change(state, fitted(previous)) : '',
  };
}

export function table(given: BlockState): DataTable {
  const state = fitted(given);
  const { name, attention, feedForward, norms, total, blocks } = modelOf(state);
  const { block: whole, one, adapters, trained, head } = counts(state);
  const { h, inner, before, after, word } = view(state);
  const values = (x: Float64Array | undefined) =>
    x ? Array.from(x, (v) => formatFixed(v, 4)).join(', ') : '';
  return {
    caption: `Counts in ${name}, and the toy’s numbers for “${word}” after ${stepWords(state.step)} of training`,
    columns: ['Part', 'Frozen or trained', 'Numbers', 'Toy values'],
    rows: [
      ['Embedding and all else outside the blocks', 'frozen', total - blocks * whole, ''],
      ['Self-attention, one block', 'frozen', attention, ''],
      ['Feed-forward, one block', 'frozen', feedForward, ''],
      ['Norms, one block', 'trained in the original recipe, counted separately', norms, ''],
      ['Head for three labels', 'trained, counted separately', head, ''],
      ['One adapter', 'trained', one, ''],
      [`All ${adapters} adapters`, 'trained', trained, ''],
      [`h, from ${SIDE_NAMES[state.open]}`, '', '', values(h)],
      ['After the down-projection', '', '', values(inner?.narrow)],
      [`After ${ACTIVATION_NAMES[state.bend]}`, '', '', values(inner?.activated)],
      ['After the up-projection: output minus h', '', '', values(inner?.added)],
      ['Output of the adapter', '', '', values(inner?.out ?? h)],
      ['Output of the block without adapters', '', '', values(before)],
      ['Output of the block', '', '', values(after)],
    ],
  };
}

/** What can be predicted, and from which share of movement to which it holds. */
export const GUESSES = [
  { value: 'none', label: 'Hardly at all', upto: 0.01 },
  { value: 'little', label: 'A little', upto: 0.4 },
  { value: 'completely', label: 'Completely', upto: Number.POSITIVE_INFINITY },
] as const;

/** The share the output has moved by while nothing is trained, whatever the state says. */
function untrained(given: BlockState): number {
  return view(fitted({ ...given, step: 0 })).moved;
}

function truth(state: BlockState): string {
  const moved = untrained(state);
  return (GUESSES.find(({ upto }) => moved < upto) ?? GUESSES[0]).value;
}

export const prediction: PredictionSpec<BlockState> = {
  ask: () =>
    'the adapters have just been put in and nothing is trained. How far will the block’s output move?',
  choices: () => GUESSES.map(({ value, label }) => ({ value, label })),
  truth,
  outcome(predicted, state) {
    const verdict = predicted === '' ? '' : predicted === truth(state) ? 'That is so. ' : 'Not quite. ';
    if (state.place === 'none') return `${verdict}Without adapters nothing moves.`;
    return (
      `${verdict}The output moves by ${formatDigits(untrained(state) * 100, 2)}\u00a0% of its length, hardly at all: both ` +
      'projections start close to zero, so each adapter passes on what it gets.'
    );
  },
};

export { SENTENCE, STEPS };
