import type {
  ChoiceKey,
  ClozeKey,
  EstimateKey,
  MatchKey,
  NumericKey,
  OperateKey,
  OrderKey,
  QuestionKey,
} from '../course/types.ts';
import { type ChoiceGrade, gradeChoice } from './kinds/gradeChoice.ts';
import { type ClozeGrade, gradeCloze } from './kinds/gradeCloze.ts';
import { type EstimateGrade, gradeEstimate } from './kinds/gradeEstimate.ts';
import { gradeMatch, type MatchGrade } from './kinds/gradeMatch.ts';
import { gradeNumeric, type NumericGrade } from './kinds/gradeNumeric.ts';
import { gradeOperate, type OperateGrade } from './kinds/gradeOperate.ts';
import { gradeOrder, type OrderGrade } from './kinds/gradeOrder.ts';

export type Grade =
  | ChoiceGrade
  | NumericGrade
  | OperateGrade
  | OrderGrade
  | MatchGrade
  | ClozeGrade
  | EstimateGrade;

/** Whether a stored choice answers the question, and in which way it does not. */
export function grade(key: ChoiceKey, choice: string[]): ChoiceGrade;
export function grade(key: NumericKey, choice: string[]): NumericGrade;
export function grade(key: OperateKey, choice: string[]): OperateGrade;
export function grade(key: OrderKey, choice: string[]): OrderGrade;
export function grade(key: MatchKey, choice: string[]): MatchGrade;
export function grade(key: ClozeKey, choice: string[]): ClozeGrade;
export function grade(key: EstimateKey, choice: string[]): EstimateGrade;
export function grade(key: QuestionKey, choice: string[]): Grade;
export function grade(key: QuestionKey, choice: string[]): Grade {
  switch (key.kind) {
    case 'single':
    case 'multiple':
    case 'locate':
      return gradeChoice(key, choice);
    case 'numeric':
      return gradeNumeric(key, choice);
    case 'operate':
      return gradeOperate(key, choice);
    case 'order':
      return gradeOrder(key, choice);
    case 'match':
      return gradeMatch(key, choice);
    case 'cloze':
      return gradeCloze(key, choice);
    case 'estimate':
      return gradeEstimate(key, choice);
  }
}
