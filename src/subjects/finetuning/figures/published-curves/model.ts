/**
 * How accuracy on MNLI grows with the number of labelled examples: GPT-3 175B tuned in four ways.
 *
 * Source: Hu et al. 2021, LoRA, arXiv 2106.09685v2, Table 16 (spread about ±0.3); the few-shot score is from Table 8.
 * MNLI has three labels, so guessing is right in 100/3 of 100 cases.
 */
import type { DataTable, Description } from '../../../../figures/frame/figure.ts';
import { words } from './words.ts';

export const sizes = [100, 1000, 10_000, 392_000] as const;

export interface Curve {
  id: 'lora' | 'full' | 'prefix-layer' | 'prefix-embedding';
  name: string;
  /** Accuracy in per cent, one score for each of `sizes`. */
  scores: readonly [number, number, number, number];
}

export const curves: readonly Curve[] = [
  { id: 'full', name: words.names.full, scores: [60.2, 85.8, 88.9, 89.5] },
  { id: 'lora', name: words.names.lora, scores: [63.8, 85.6, 89.2, 91.7] },
  { id: 'prefix-layer', name: words.names['prefix-layer'], scores: [48.3, 82.5, 85.9, 89.6] },
  { id: 'prefix-embedding', name: words.names['prefix-embedding'], scores: [37.6, 75.2, 79.5, 88.6] },
];

export const baselines = [
  { id: 'few-shot', name: words.names['few-shot'], score: 40.6 },
  { id: 'guessing', name: words.names.guessing, score: 33.3 },
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
    short: words.short,
    state: words.state,
    change: '',
  };
}

export function table(): DataTable {
  return {
    caption: words.caption,
    columns: words.columns,
    rows: sizes.map((size, i) => [size, ...curves.map((curve) => curve.scores[i] ?? Number.NaN)]),
  };
}
