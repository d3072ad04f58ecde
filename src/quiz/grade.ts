import type { ChoiceKey, NumericKey, OperateKey, QuestionKey } from '../course/types.ts';
import { type ChoiceGrade, gradeChoice } from './kinds/gradeChoice.ts';
import { gradeNumeric, type NumericGrade } from './kinds/gradeNumeric.ts';
import { gradeOperate, type OperateGrade } from './kinds/gradeOperate.ts';

export type Grade = ChoiceGrade | NumericGrade | OperateGrade;

/** Whether a stored choice answers the question, and in which way it does not. */
export function grade(key: ChoiceKey, choice: string[]): ChoiceGrade;
export function grade(key: NumericKey, choice: string[]): NumericGrade;
export function grade(key: OperateKey, choice: string[]): OperateGrade;
export function grade(key: QuestionKey, choice: string[]): Grade;
export function grade(key: QuestionKey, choice: string[]): Grade {
  switch (key.kind) {
    case 'single':
    case 'multiple':
      return gradeChoice(key, choice);
    case 'numeric':
      return gradeNumeric(key, choice);
    case 'operate':
      return gradeOperate(key, choice);
  }
}
