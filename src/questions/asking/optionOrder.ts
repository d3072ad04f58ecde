import type { QuestionFace } from '../../course/types.ts';
import { learnerSeed } from '../../progress/storage/seed.ts';
import { kindOf } from '../kinds/kinds.ts';
import { orderOf } from './order.ts';

/** The options of a question as this learner has them everywhere; none for a question without. In the browser only. */
export function optionOrder(face: QuestionFace, course: string): string[] {
  const offered = kindOf(face.kind).options?.(face);
  return offered ? orderOf(offered.all, offered.shuffle, learnerSeed(course), face.id) : [];
}
