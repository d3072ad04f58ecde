import type { OrderKey } from './types.ts';

export interface OrderGrade {
  correct: boolean;
  /** Steps that stand in their place. */
  placed: string[];
  /** The first wrong order the author told apart that this one is. */
  route?: OrderKey['wrong'][number];
}

export function gradeOrder({ order, wrong }: OrderKey, choice: string[]): OrderGrade {
  const placed = order.filter((id, i) => choice[i] === id);
  if (placed.length === order.length && choice.length === order.length) return { correct: true, placed };
  const place = (id: string) => choice.indexOf(id);
  const route = wrong.find(({ put, before }) => place(put) < place(before));
  return { correct: false, placed, ...(route ? { route } : {}) };
}
