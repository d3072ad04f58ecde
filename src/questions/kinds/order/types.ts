import type { Html, OptionFace, QuestionFace, QuestionKey, Route } from '../../../course/types.ts';

/** Steps to be put in order; here in the order in which everybody meets them, which is never the right one. */
export interface OrderFace extends QuestionFace {
  steps: OptionFace[];
}

export interface OrderKey extends QuestionKey {
  order: string[];
  /** Why each step stands in its place. */
  steps: Record<string, Html>;
  right: Html;
  /** `put` stands before the step of `before`, though it should not. */
  wrong: (Route & { put: string; before: string })[];
  otherwise: Html;
}
