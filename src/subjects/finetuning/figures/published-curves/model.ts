/**
 * How accuracy on MNLI grows with the number of labelled examples: GPT-3 175B tuned in four ways.
 *
 * Source: Hu et al. 2021, LoRA, arXiv 2106.09685v2, Table 16 (spread about ±0.3); the few-shot score is from Table 8.
 * MNLI has three labels, so guessing is right in 100/3 of 100 cases.
 */
import type { DataTable, Description } from '../../../../figures/frame/figure.ts';

export const sizes = [100, 1000, 10_000, 392_000] as const;

export interface Curve {
  id: 'lora' | 'full' | 'prefix-layer' | 'prefix-embedding';
  name: string;
  /** Accuracy in per cent, one score for each of `sizes`. */
  scores: readonly [number, number, number, number];
}

export const curves: readonly Curve[] = [
  { id: 'full', name: 'full fine-tuning', scores: [60.2, 85.8, 88.9, 89.5] },
  { id: 'lora', name: 'LoRA', scores: [63.8, 85.6, 89.2, 91.7] },
  { id: 'prefix-layer', name: 'prefix layer', scores: [48.3, 82.5, 85.9, 89.6] },
  { id: 'prefix-embedding', name: 'prefix embedding', scores: [37.6, 75.2, 79.5, 88.6] },
];

export const baselines = [
  { id: 'few-shot', name: 'few-shot, no training', score: 40.6 },
  { id: 'guessing', name: 'guessing', score: 33.3 },
] as const;

/** Places as near to the wanted ones as can be, in the same order, at least `gap` apart; as a group they stay centred. */
export function spread(wanted: readonly number[], gap: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = [...wanted];
  let last = Number.NEGATIVE_INFINITY;
  for (const i of order) {
    last = Math.max(wanted[i] ?? 0, last + gap);
    placed[i] = last;
  }
  const shift = placed.reduce((sum, y, i) => sum + y - (wanted[i] ?? 0), 0) / placed.length;
  return placed.map((y) => y - shift);
}

export function describe(): Description {
  return {
    short: 'Accuracy of GPT-3 on MNLI against the number of labelled examples, for four ways of tuning.',
    state:
      'Without training, guessing reaches 33.3 % and a few-shot prompt 40.6 %. With 100 labelled examples the four ' +
      'ways of tuning lie between 37.6 % and 63.8 %, with 1,000 between 75.2 % and 85.8 %, with 10,000 between ' +
      '79.5 % and 89.2 %, and with all 392,000 between 88.6 % and 91.7 %. Most of the gain comes before 1,000.',
    change: '',
  };
}

export function table(): DataTable {
  return {
    caption:
      'Accuracy on MNLI in per cent (Hu et al. 2021, Table 16). Without training: few-shot prompt 40.6 (Table 8), guessing 33.3.',
    columns: ['Labelled examples', 'Full fine-tuning', 'LoRA', 'Prefix layer', 'Prefix embedding'],
    rows: sizes.map((size, i) => [size, ...curves.map((curve) => curve.scores[i] ?? Number.NaN)]),
  };
}
