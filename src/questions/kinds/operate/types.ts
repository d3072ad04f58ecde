import type { Html, QuestionFace, QuestionKey, Route } from '../../../course/types.ts';

/** Answered by bringing a figure into a state. */
export interface OperateFace extends QuestionFace {
  /** Id of the figure on the same page. */
  figure: string;
  /** The parameters that matter, with the words the figure has for them. */
  watched: { name: string; label: string }[];
}

export interface OperateKey extends QuestionKey {
  /** See `notation/condition.ts`. */
  condition: string;
  /** A state that meets it. */
  solution: Record<string, number | string>;
  right: Html;
  wrong: (Route & { when: string })[];
  otherwise: Html;
}
