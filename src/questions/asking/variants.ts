import type { QuestionFace, QuestionKey } from '../../course/types.ts';
import { kindOf } from '../kinds/kinds.ts';

const variantsOf = (face: QuestionFace) => {
  const { variants } = kindOf(face.kind);
  return variants?.has(face) ? variants : undefined;
};

/** Whether a question comes with other numbers too. */
export const isVaried = (face: QuestionFace): boolean => variantsOf(face) !== undefined;

/** A question with the numbers of a seed; as it is when it has no variants, or for the first variant. */
export const variantOf = (face: QuestionFace, seed?: number): QuestionFace =>
  (seed && variantsOf(face)?.face(face, seed)) || face;

/** The key to that variant. */
export const keyVariantOf = (key: QuestionKey, face: QuestionFace, seed?: number): QuestionKey =>
  (seed && variantsOf(face)?.key(key, face, seed)) || key;

/** A seed for another variant than the one shown; none for a question without. */
export const anotherSeed = (face: QuestionFace, seed?: number): number | undefined =>
  variantsOf(face)?.another(face, seed);
