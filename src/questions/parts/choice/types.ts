import type { Html, OptionFace, QuestionFace, QuestionKey, Route } from '../../../course/types.ts';

export interface ChoiceFace extends QuestionFace {
  options: OptionFace[];
  shuffle: boolean;
}

export interface ChoiceKey extends QuestionKey {
  correct: string[];
  /** `unchosen` is said in place of the feedback when the option was not chosen. */
  options: Record<string, Route & { unchosen?: Html }>;
  /** Said of exactly these options chosen together. */
  combinations?: (Route & { chosen: string[] })[];
}
