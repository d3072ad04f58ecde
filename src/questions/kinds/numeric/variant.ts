import type { NumericFace, NumericKey, QuestionFace, QuestionKey, Varies } from '../../../course/types.ts';
import { readable } from '../../../notation/readable.ts';
import { drawValues, fillIn, numberOf, type Values } from '../../../notation/variables.ts';

/** A question with the numbers of a seed; as it is when it has no variants, or for the first variant. */
export function variantOf<F extends QuestionFace>(face: F, seed?: number): F {
  const varies = variesOf(face);
  return varies && seed ? { ...face, ...faceTexts(varies, drawValues(varies, seed)) } : face;
}

/** The key to that variant. */
export function keyVariantOf<K extends QuestionKey>(key: K, face: QuestionFace, seed?: number): K {
  const varies = variesOf(face);
  return varies && seed && 'varies' in key && key.varies
    ? { ...key, ...keyNumbers(key, drawValues(varies, seed)) }
    : key;
}

/** A seed for another variant than the one shown: small, since it stands in links. */
export function anotherSeed(face: QuestionFace, seed?: number, random = Math.random): number {
  const varies = variesOf(face);
  const shown = varies && JSON.stringify(drawValues(varies, seed));
  for (let i = 0; ; i++) {
    const drawn = 1 + Math.floor(random() * 99_999);
    if (i > 50 || !varies || JSON.stringify(drawValues(varies, drawn)) !== shown) return drawn;
  }
}

const variesOf = (face: QuestionFace): Varies | undefined => ('varies' in face ? face.varies : undefined);

export const faceTexts = (
  { prompt, promptText }: Varies,
  values: Values,
): Pick<NumericFace, 'prompt' | 'promptText'> => ({
  prompt: fillIn(prompt, values),
  promptText: fillIn(promptText, values),
});

type Numbers = Pick<NumericKey, 'hints' | 'explanation' | 'otherwise' | 'working' | 'answer' | 'wrong'>;

/** What of a key follows its numbers. Its texts may also speak of the `answer`. */
export function keyNumbers(key: NumericKey, drawn: Values): Numbers {
  const { varies, tolerance } = key;
  if (!varies) return key;
  const exact = numberOf(varies.answer, drawn);
  const slack = Math.max(tolerance.abs ?? 0, (tolerance.rel ?? 0) * Math.abs(exact));
  const answer = readable(exact, slack);
  const values = { ...drawn, answer };
  return {
    answer,
    hints: varies.hints.map((hint) => fillIn(hint, values)),
    explanation: fillIn(varies.explanation, values),
    otherwise: fillIn(varies.otherwise, values),
    working: fillIn(varies.working, values),
    wrong: varies.wrong.map(({ value, feedback }, i) => ({
      ...key.wrong[i],
      value: readable(numberOf(value, values), slack),
      feedback: fillIn(feedback, values),
    })),
  };
}
