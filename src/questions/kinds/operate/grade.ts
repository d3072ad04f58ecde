import { meets, parseCondition } from '../../../notation/condition.ts';
import { readState } from './state.ts';
import type { OperateKey } from './types.ts';

export interface OperateGrade {
  correct: boolean;
  /** The first wrong state the author told apart that this one is. */
  route?: OperateKey['wrong'][number];
}

export function gradeOperate(key: OperateKey, choice: string[]): OperateGrade {
  const state = readState(choice);
  if (!state) return { correct: false };
  const numbers = Object.fromEntries(
    Object.entries(state).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
  if (meets(parseCondition(key.condition), numbers)) return { correct: true };
  const route = key.wrong.find(({ when }) => meets(parseCondition(when), numbers));
  return route ? { correct: false, route } : { correct: false };
}
