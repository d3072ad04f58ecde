import type { BlockState } from './model.ts';
import { words } from './words.ts';

/**
 * Time of one forward pass of GPT-2 medium on one GPU without adapters, and what adapters add, as shares.
 * Source: Hu et al. 2021, arXiv 2106.09685v2, Table 1. One per block: AdapterL; two per block: AdapterH.
 */
export const DELAYS = [
  { batch: 32, tokens: 512, parameters: words.delay.million('0.5'), ms: 1449.4, one: 0.022, two: 0.03 },
  { batch: 16, tokens: 256, parameters: words.delay.million('11'), ms: 338, one: 0.05, two: 0.084 },
  { batch: 1, tokens: 128, parameters: words.delay.million('11'), ms: 19.8, one: 0.207, two: 0.303 },
] as const;

export const BATCHES = ['1', '16', '32'] as const;

export const delayOf = ({ batch }: Pick<BlockState, 'batch'>) =>
  DELAYS.find((row) => `${row.batch}` === batch) ?? DELAYS[2];

/** The timing that stands for a placement: which part the one adapter of a block came after makes no difference here. */
export const timed = ({ place }: Pick<BlockState, 'place'>): 'one' | 'two' =>
  place === 'both' ? 'two' : 'one';
