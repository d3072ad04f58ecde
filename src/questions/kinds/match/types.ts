import type { Html, OptionFace, QuestionFace, QuestionKey, Route } from '../../../course/types.ts';

/** An answer to be found for each item. */
export interface MatchFace extends QuestionFace {
  items: OptionFace[];
  answers: { id: string; text: string }[];
}

export interface MatchKey extends QuestionKey {
  /** Of each item: what belongs to it and why, and what is said of other answers. */
  items: Record<string, { answer: string; feedback: Html; wrong: Record<string, Route> }>;
}
