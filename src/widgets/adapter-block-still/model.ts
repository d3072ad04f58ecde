/**
 * Counting adapter layers. Symbols as in the lesson: d is the width of the model, m the width of the middle of an
 * adapter. Every function returns a number of parameters unless it says otherwise; sizes must be whole and positive.
 *
 * Source: Houlsby et al. 2019, arXiv 1902.00751, section 2.1.
 */
import { formatNumber } from '../../math/format.ts';
import type { DataTable, Description } from '../contract.ts';

/**
 * BERT-base in its published configuration. The total counts embeddings, 12 blocks and the pooler, without a head for
 * a task; `tokens`, `positions` and `segments` are the rows of its three embedding tables.
 */
export const BERT_BASE = {
  name: 'BERT-base',
  blocks: 12,
  d: 768,
  feedForward: 3072,
  tokens: 30_522,
  positions: 512,
  segments: 2,
  total: 109_482_240,
} as const;

/** Middle width of the adapters drawn. */
export const MIDDLE = 64;

/** Adapters in one block: Houlsby et al. put one after each of the two parts. */
export const PER_BLOCK = 2;

/** A linear layer: `inputs · outputs` weights and `outputs` biases. */
export function linear(inputs: number, outputs: number): number {
  return inputs * outputs + outputs;
}

/** A layer norm: d gains and d offsets, 2d. */
export function layerNorm(d: number): number {
  return 2 * d;
}

/** One adapter: down-projection d·m + m and up-projection m·d + d, together 2dm + m + d. */
export function adapter(d: number, m: number): number {
  return linear(d, m) + linear(m, d);
}

/** All adapters of a model: `blocks · perBlock · (2dm + m + d)`. Layer norms and head come on top. */
export function adapters(blocks: number, perBlock: number, d: number, m: number): number {
  return blocks * perBlock * adapter(d, m);
}

/** Trained share of frozen and added parameters together, from 0 to 1. */
export function trainedShare(trained: number, frozen: number): number {
  return trained / (frozen + trained);
}

/** The figure in words. It has no parameters, so it says the same in every state. */
export const description: Description = {
  short: 'A transformer block with two adapters, and one adapter opened.',
  state:
    'A frozen embedding feeds the block. In the block, data pass through frozen self-attention and a trained adapter, ' +
    'then the residual path adds the input back and a layer norm follows. Frozen feed-forward, a second trained ' +
    'adapter, a second addition and a second layer norm come next. The original recipe trains the layer norms and ' +
    'the head for the task too. ' +
    `Inside the adapter, a trained down-projection takes ${BERT_BASE.d} numbers to ${MIDDLE}, a nonlinearity follows, ` +
    `and a trained up-projection takes them back to ${BERT_BASE.d}. A residual path of its own adds the input of the ` +
    'adapter to its output.',
  change: '',
};

export function describe(): Description {
  return description;
}

export function table(): DataTable {
  const { name, blocks, d, feedForward, tokens, positions, segments } = BERT_BASE;
  const shape = (...sizes: number[]) => sizes.map(formatNumber).join(' × ');
  const rows = tokens + positions + segments;
  const perModel = blocks * PER_BLOCK;
  return {
    caption: `Parts of the figure in ${name}, with d = ${d} and m = ${MIDDLE}; numbers count weights and biases`,
    columns: ['Part', 'Shape', 'Numbers', 'Frozen or trained'],
    rows: [
      ['Embedding tables', shape(rows, d), rows * d, 'frozen'],
      ['Self-attention, one block', `four times ${shape(d, d)}, biases`, 4 * linear(d, d), 'frozen'],
      [
        'Feed-forward, one block',
        `${shape(d, feedForward)} and ${shape(feedForward, d)}, biases`,
        linear(d, feedForward) + linear(feedForward, d),
        'frozen',
      ],
      ['One layer norm', `two times ${d}`, layerNorm(d), 'trained in the original recipe'],
      ['Down-projection', `${shape(d, MIDDLE)}, ${MIDDLE} biases`, linear(d, MIDDLE), 'trained'],
      ['Nonlinearity', 'none', 0, 'nothing to train'],
      ['Up-projection', `${shape(MIDDLE, d)}, ${d} biases`, linear(MIDDLE, d), 'trained'],
      ['One adapter', 'both projections', adapter(d, MIDDLE), 'trained'],
      ['Adapters of one block', `${PER_BLOCK} adapters`, adapters(1, PER_BLOCK, d, MIDDLE), 'trained'],
      ['Adapters of the model', `${perModel} adapters`, adapters(blocks, PER_BLOCK, d, MIDDLE), 'trained'],
    ],
  };
}
