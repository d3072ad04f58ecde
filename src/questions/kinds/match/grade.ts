import { valueIn } from '../../parts/pairs.ts';
import type { MatchKey } from './types.ts';

export interface MatchGrade {
  correct: boolean;
  /** Items with the answer that belongs to them. */
  right: string[];
}

/** A choice holds `item=answer` for each item. */
export function gradeMatch({ items }: MatchKey, choice: string[]): MatchGrade {
  const ids = Object.keys(items);
  const right = ids.filter((id) => valueIn(choice, id) === items[id]?.answer);
  return { correct: right.length === ids.length, right };
}
