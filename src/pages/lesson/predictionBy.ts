import type { QuestionFace } from '../../course/types.ts';
import { kindOf } from '../../questions/kinds/kinds.ts';
import type { Prediction } from './predictionOf.ts';

/** A question, as the figure needs to know it that would tell its answer. */
export function predictionBy(face: QuestionFace, section?: number): Prediction {
  const { id: question, version, aliases, kind } = face;
  const parameter = kindOf(kind).parameter?.(face);
  return { question, asked: 'prediction', version, aliases, parameter, section };
}
