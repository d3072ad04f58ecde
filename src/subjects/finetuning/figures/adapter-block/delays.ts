import type { Place } from './toy.ts';
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

/** Which of the two timings stands for a placement. */
export function timed(place: Place): 'one' | 'two' | 'none' {
  if (place === 'none') return 'none';
  return place === 'both' ? 'two' : 'one';
}

/** What the source says for a placement, and what it does not. */
export function delayWords(place: Place): string {
  const { none, attention, feedForward, placement } = words.delay;
  if (place === 'none') return none;
  return { attention, 'feed-forward': feedForward, both: '' }[place] + placement;
}
