/**
 * What the adapters of a real model hold. Configurations and totals are the published ones; totals leave out a head for
 * a task. Source of the recipe: Houlsby et al. 2019, arXiv 1902.00751, section 2.1.
 */
import { adapterCount, adaptersCount, linearCount, trainedShare } from '../../methods/adapter.ts';
import type { Place } from './toy.ts';

export interface Model {
  name: string;
  blocks: number;
  d: number;
  /** Parameters of self-attention, of the feed-forward part and of both norms, in one block. */
  attention: number;
  feedForward: number;
  norms: number;
  total: number;
}

/** Attention of four d × d matrices, feed-forward of d × 4d and back, all with biases; norms with gain and offset. */
function plain(name: string, blocks: number, d: number, total: number): Model {
  return {
    name,
    blocks,
    d,
    attention: 4 * linearCount(d, d),
    feedForward: linearCount(d, 4 * d) + linearCount(4 * d, d),
    norms: 4 * d,
    total,
  };
}

export const MODELS = {
  'bert-base': plain('BERT-base', 12, 768, 109_482_240),
  'bert-large': plain('BERT-large', 24, 1024, 335_141_888),
  'gpt2-medium': plain('GPT-2 medium', 24, 1024, 354_823_168),
  // Keys and values are 1,024 wide, three feed-forward matrices of 3,072 × 8,192, no biases, norms with a gain alone.
  'llama-3.2-3b': {
    name: 'Llama-3.2-3B',
    blocks: 28,
    d: 3072,
    attention: 2 * 3072 * 3072 + 2 * 3072 * 1024,
    feedForward: 3 * 3072 * 8192,
    norms: 2 * 3072,
    total: 3_212_749_824,
  },
} satisfies Record<string, Model>;

export type ModelId = keyof typeof MODELS;

export const PER_BLOCK: Record<Place, number> = { both: 2, attention: 1, 'feed-forward': 1, none: 0 };

/** Labels of the task whose head is counted as an example. */
export const LABELS = 3;

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
