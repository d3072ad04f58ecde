/**
 * A toy learning curve: the score of a tuned model against the number of labelled examples.
 *
 *   score(n) = b + (q·c − b) · n / (n + HALF_WAY),   c = b + REMOVABLE · (100 − b)
 *
 * b is the score before tuning, n the number of labelled examples, q the share of them that is right; scores in per cent.
 * In words: with clean labels, tuning can remove 84 of 100 of the baseline's errors; 130 examples go half of the way
 * there, 1,170 nine tenths; and the tuned model is right no more often than the labels it learned from let it be.
 *
 * Shaped after: Hu et al. 2021, LoRA, arXiv 2106.09685v2, Tables 8 and 16: GPT-3 on MNLI, from 40.6 (few-shot) to the
 * eight scores of full fine-tuning and LoRA with 100, 1,000, 10,000 and 392,000 examples. REMOVABLE and HALF_WAY are
 * the least squares fit to these eight, which it misses by 1.2 points on average and 2.1 at most. Two assumptions are
 * the course's own: that the share 84/100 holds for any baseline, and that every wrong label is learned, which is
 * so for systematic mistakes and too gloomy for scattered slips.
 */
export const REMOVABLE = 0.84;
export const HALF_WAY = 130;

/** What the curve tends to: the score with any number of examples. Scores in per cent, `right` is a share from 0 to 1. */
export function tunedCeiling(baseline: number, right = 1): number {
  return right * (baseline + REMOVABLE * (100 - baseline));
}

/** The score after tuning on `examples` labelled examples. Below the baseline when the labels are worse than the model. */
export function tunedScore(baseline: number, examples: number, right = 1): number {
  return baseline + (tunedCeiling(baseline, right) - baseline) * (examples / (examples + HALF_WAY));
}
