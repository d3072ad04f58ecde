import { meets, parseCondition } from '../../../notation/condition.ts';
import type { OperateKey } from './types.ts';

type State = Record<string, number | string>;

export interface OperateGrade {
  correct: boolean;
  /** The first wrong state the author told apart that this one is. */
  route?: OperateKey['wrong'][number];
}

/** A figure's state as an attempt keeps it, and back. */
export const writeState = (state: State): string => JSON.stringify(state);

export function readState(choice: string[]): State | null {
  try {
    const state: unknown = JSON.parse(choice[0] ?? '');
    return state && typeof state === 'object' && !Array.isArray(state) ? (state as State) : null;
  } catch {
    return null;
  }
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
