import { formatNumber } from '../../math/format.ts';
import type { DataTable, Description } from '../contract.ts';

/** What the figure draws: a sentence of one token per word, and four trained vectors before it. */
export const SENTENCE = ['The', 'soup', 'was', 'cold'] as const;
export const TRAINED_VECTORS = 4;
/** Numbers drawn per vector, in place of the model's d. */
export const DRAWN_WIDTH = 6;

/**
 * T5 v1.1 XXL, the largest model of Lester et al. 2021 (arXiv 2104.08691). Width and vocabulary are those of its
 * published configuration; the total counts every weight once, the embedding table included.
 */
export const T5_XXL = { name: 'T5-XXL', width: 4096, vocabulary: 32128, total: 11_135_332_352 } as const;

/** Trained numbers of a soft prompt: n vectors of the model's width d, whatever the depth (2104.08691, section 2). */
export function softPromptParameters(vectors: number, width: number): number {
  return vectors * width;
}

/** Trained share of frozen and trained numbers together. */
export function trainedShare(trained: number, frozen: number): number {
  return trained / (frozen + trained);
}

/** The figure in words. It has no parameters, so it says the same in every state. */
export const description: Description = {
  short: 'Prompt tuning: trained vectors join an embedded sentence on its way through a frozen model.',
  state:
    `${TRAINED_VECTORS} trained vectors stand before the ${SENTENCE.length} embedding vectors of ` +
    `“${SENTENCE.join(' ')}”. All of them pass through the frozen model to an output, which is compared with ` +
    'the right answer. The gradient of the loss runs back through the frozen model and changes the trained ' +
    'vectors alone.',
  change: '',
};

export function describe(): Description {
  return description;
}

export function table(): DataTable {
  const { name, width, vocabulary, total } = T5_XXL;
  const words = SENTENCE.length;
  const shape = (rows: number) => `${formatNumber(rows)} × ${formatNumber(width)}`;
  return {
    caption: `The parts of the figure in ${name}, where a vector holds d = ${formatNumber(width)} numbers`,
    columns: ['Part', 'Shape', 'Numbers', 'Frozen or trained'],
    rows: [
      ['Trained vectors', shape(TRAINED_VECTORS), softPromptParameters(TRAINED_VECTORS, width), 'trained'],
      ['Embedded sentence', shape(words), words * width, 'looked up in a frozen table'],
      [
        'Input of the first layer',
        shape(TRAINED_VECTORS + words),
        (TRAINED_VECTORS + words) * width,
        'both, one after the other',
      ],
      ['Embedding table', shape(vocabulary), vocabulary * width, 'frozen'],
      ['All weights of the model', 'many matrices, the embedding table among them', total, 'frozen'],
    ],
  };
}
