import type { QuestionFace } from '../../course/types.ts';
import { learnerSeed } from '../../progress/storage/seed.ts';
import { orderOf } from './order.ts';

/** The options of a question as this learner has them everywhere; none for a question without. In the browser only. */
export const optionOrder = (face: QuestionFace, course: string): string[] =>
  'shuffle' in face ? orderOf(face.options, face.shuffle, learnerSeed(course), face.id) : [];
