import type {
  ChoiceKey,
  ClozeKey,
  EstimateKey,
  MatchKey,
  NumericKey,
  OperateKey,
  OrderKey,
  QuestionKey,
} from '../../course/types.ts';
import { type ChoiceGrade, gradeChoice } from '../kinds/choice/grade.ts';
import { type ClozeGrade, gradeCloze } from '../kinds/cloze/grade.ts';
import { type EstimateGrade, gradeEstimate } from '../kinds/estimate/grade.ts';
import { gradeMatch, type MatchGrade } from '../kinds/match/grade.ts';
import { gradeNumeric, type NumericGrade } from '../kinds/numeric/grade.ts';
import { gradeOperate, type OperateGrade } from '../kinds/operate/grade.ts';
import { gradeOrder, type OrderGrade } from '../kinds/order/grade.ts';

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
