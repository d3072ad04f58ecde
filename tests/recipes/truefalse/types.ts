import type { Html, QuestionKey, Route } from '../../../course/types.ts';

export interface TrueFalseKey extends QuestionKey {
  answer: 'true' | 'false';
  right: Html;
  wrong: Route;
}
