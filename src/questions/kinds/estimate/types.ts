import type { Html, QuestionFace, QuestionKey, Route } from '../../../course/types.ts';

/** A point on a log scale. */
export interface EstimateFace extends QuestionFace {
  scale: { from: number; to: number };
  unit?: string;
}

export interface EstimateKey extends QuestionKey {
  answer: number;
  /** Orders of magnitude that count as right. */
  within: number;
  wrong: (Route & { value: number })[];
  low: Html;
  high: Html;
  working: Html;
}
