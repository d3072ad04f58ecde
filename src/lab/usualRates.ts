import type { Rates } from './race.ts';

/**
 * Peak learning rates by the sweep in sweep.json: for each method the one with the highest exact match on “sort backwards”,
 * the task of middle distance, mean over the variants of the method and the seeds.
 */
export const usualRates: Rates = {
  full: 0.003,
  lora: 0.01,
  adapter: 0.03,
  prompt: 0.1,
  bitfit: 0.1,
  head: 0.1,
};
