import type { Rates } from './race.ts';

/** Peak learning rates from trials of this set-up, on the task of middle distance. */
export const usualRates: Rates = {
  full: 0.003,
  lora: 0.02,
  adapter: 0.02,
  prompt: 0.1,
  bitfit: 0.02,
  head: 0.02,
};
