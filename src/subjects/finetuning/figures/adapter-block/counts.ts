/**
 * What the adapters of a real model hold. Totals leave out a head for a task. Source of the recipe: Houlsby et al. 2019, arXiv 1902.00751, section 2.1.
 */
import { adapterCount, adaptersCount, linearCount, trainedShare } from '../../methods/adapter.ts';
import { sizesOf } from '../../peft/sizesOf.ts';
import type { Place } from './toy.ts';

export interface Model {
  name: string;
  blocks: number;
  d: number;
  /** Width between the feed-forward matrices, and how many of these there are. */
  wide: number;
  forwards: number;
  /** Parameters of self-attention, of the feed-forward part and of both norms, in one block. */
  attention: number;
  feedForward: number;
  norms: number;
  total: number;
}

/** Attention of four d × d matrices, feed-forward from d to a wider layer and back, all with biases; norms with gain and offset. */
function plain(name: string, id: string): Model {
  const { layers: blocks, hidden: d, feedForward: wide, total } = sizesOf(id);
  return {
    name,
    blocks,
    d,
    wide,
    forwards: 2,
    attention: 4 * linearCount(d, d),
    feedForward: linearCount(d, wide) + linearCount(wide, d),
    norms: 4 * d,
    total,
  };
}

/** Narrower keys and values, three feed-forward matrices, no biases, norms with a gain alone. */
function llama(name: string, id: string): Model {
  const { layers: blocks, hidden: d, heads, kvHeads = heads, feedForward: wide, total } = sizesOf(id);
  return {
    name,
    blocks,
    d,
    wide,
    forwards: 3,
    attention: 2 * d * d + (2 * d * d * kvHeads) / heads,
    feedForward: 3 * d * wide,
    norms: 2 * d,
    total,
  };
}

export const MODELS = {
  'bert-base': plain('BERT-base', 'bert-base-uncased'),
  'bert-large': plain('BERT-large', 'bert-large-uncased'),
  'gpt2-medium': plain('GPT-2 medium', 'gpt2-medium'),
  'llama-3.2-3b': llama('Llama-3.2-3B', 'meta-llama/Llama-3.2-3B'),
} satisfies Record<string, Model>;

export const PER_BLOCK: Record<Place, number> = { both: 2, attention: 1, 'feed-forward': 1, none: 0 };

/** Labels of the task whose head is counted as an example. */
const LABELS = 3;

export interface Counts {
  /** Frozen numbers of one block. */
  block: number;
  one: number;
  adapters: number;
  trained: number;
  share: number;
  /** Trained besides in the original recipe: the norms of all blocks, and a head for three labels. */
  norms: number;
  head: number;
}

export function countAll(model: Model, place: Place, m: number): Counts {
  const trained = adaptersCount(model.blocks, PER_BLOCK[place], model.d, m);
  return {
    block: model.attention + model.feedForward + model.norms,
    one: adapterCount(model.d, m),
    adapters: model.blocks * PER_BLOCK[place],
    trained,
    share: trainedShare(trained, model.total),
    norms: model.blocks * model.norms,
    head: linearCount(model.d, LABELS),
  };
}
