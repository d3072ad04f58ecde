import type { StateOf } from '../../../../figures/spec.ts';
import { passToken, type TokenPass } from './adaptedBlock.ts';
import { type Bottleneck, type BottleneckPass, offsets } from './bottleneck.ts';
import { type Counts, countAll, MODELS, type Model } from './counts.ts';
import type { spec } from './spec.ts';
import { block, D, type Place, type Run, STEPS, tokens, train } from './toy.ts';

export type Side = 'attention' | 'feed-forward';

export type BlockState = StateOf<typeof spec>;

export const END = 4;
/** The bottleneck that is counted first. */
const M = 64;
export const STOPS = ['h', 'down', 'bend', 'up', 'add'] as const;

/** Largest value a bar can show, so that bars keep their scale while training is scrubbed. */
export const BAR_SCALE: Record<Place, number> = { both: 4.2, 'feed-forward': 2.1, attention: 6.5, none: 4.2 };

/** Neither walked nor sized: what the pictures of the model and of the places need. */
export const untouched: Partial<BlockState> = { t: END, step: 0, m: M };

/** Addresses from before there were views name what one of them shows. */
function viewOf({ view, place, t, step, m }: BlockState): BlockState['view'] {
  if (view !== 'model' && view !== 'where') return view;
  if (t !== END || step !== 0) return 'walk';
  if (m !== M) return 'size';
  return place === 'none' ? view : 'where';
}

/** The state with what one view, model or placement does not allow put right. */
export function fitted(state: BlockState): BlockState {
  const view = viewOf(state);
  const placed = view === 'model' || view === 'where' || state.place !== 'none';
  const place = placed ? state.place : 'both';
  return {
    ...state,
    view,
    place,
    m: Math.round(Math.min(state.m, MODELS[state.model].d)),
    step: Math.round(state.step),
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
export type Toy = Omit<BlockState, 't' | 'view' | 'batch'>;

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

function runOf(state: Counted & Pick<BlockState, 'bend'>, step: number): Run {
  return train({ place: state.place, m: toyWidth(modelOf(state).d, state.m), activation: state.bend }, step);
}

const length = (x: Float64Array) => Math.hypot(...x);

/** How far an output is from another one, as a share of the length of that. */
const distance = (to: Float64Array, from: Float64Array) =>
  length(to.map((value, i) => value - (from[i] as number))) / length(from);

/** An adapter of which the first `done` numbers are added so far; of the next one a part. */
function addingSoFar(adapter: Bottleneck | undefined, done: number): Bottleneck | undefined {
  if (!adapter) return undefined;
  const { up } = offsets(adapter.d, adapter.m);
  const numbers = adapter.numbers.map((value, at) =>
    at < up ? value : value * Math.min(1, Math.max(0, done - ((at - up) % adapter.d))),
  );
  return { ...adapter, numbers };
}

export function view(state: Toy): View {
  const { token, step, open } = state;
  const followed = tokens[token - 1] as (typeof tokens)[number];
  const run = runOf(state, step);
  const placed = run.at[step] ?? {};
  const pass = passToken(block, placed, followed.x, followed.attended);
  const first = open === 'attention';
  return {
    word: followed.word,
    m: toyWidth(modelOf(state).d, state.m),
    pass,
    h: first ? pass.attended : pass.forward,
    adapter: first ? placed.afterAttention : placed.afterFeedForward,
    inner: first ? pass.firstAdapter : pass.secondAdapter,
    before: followed.before,
    after: pass.out,
    moved: distance(pass.out, followed.before),
    loss: run.losses[step] as number,
  };
}

/** How far the output has moved at a place in the walk: by what has joined the stream until then. */
export function movedAt(state: BlockState): number {
  const followed = tokens[state.token - 1] as (typeof tokens)[number];
  const { afterAttention, afterFeedForward } = runOf(state, state.step).at[state.step] ?? {};
  const done = Math.max(0, state.t - 3) * D;
  const placed = {
    afterAttention: addingSoFar(afterAttention, done),
    afterFeedForward: addingSoFar(afterFeedForward, done),
  };
  return distance(passToken(block, placed, followed.x, followed.attended).out, followed.before);
}

export function largest(x: Float64Array): number {
  return x.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

export { STEPS };
