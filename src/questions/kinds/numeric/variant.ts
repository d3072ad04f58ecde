import { readable } from '../../../notation/readable.ts';
import { drawValues, fillIn, numberOf, type Values } from '../../../notation/variables.ts';
import type { NumericFace, NumericKey, Varies } from './types.ts';

/** A question with the numbers of a seed. */
export const faceVariant = (face: NumericFace, seed: number): NumericFace =>
  face.varies ? { ...face, ...faceTexts(face.varies, drawValues(face.varies, seed)) } : face;

/** The key to that variant. */
export const keyVariant = (key: NumericKey, { varies }: NumericFace, seed: number): NumericKey =>
  varies ? { ...key, ...keyNumbers(key, drawValues(varies, seed)) } : key;

/** A seed for another variant than the one shown: small, since it stands in links. */
export function anotherSeed({ varies }: NumericFace, seed?: number, random = Math.random): number {
  const shown = varies && JSON.stringify(drawValues(varies, seed));
  for (let i = 0; ; i++) {
    const drawn = 1 + Math.floor(random() * 99_999);
    if (i > 50 || !varies || JSON.stringify(drawValues(varies, drawn)) !== shown) return drawn;
  }
}

export const faceTexts = (
  { prompt, promptText, start }: Varies,
  values: Values,
): Pick<NumericFace, 'prompt' | 'promptText' | 'start'> => ({
  prompt: fillIn(prompt, values),
  promptText: fillIn(promptText, values),
  ...(start && { start: filledState(start, values) }),
});

/** A state of a figure, with numbers where it says `{{expression}}`. */
const filledState = (state: Record<string, number | string>, values: Values) =>
  Object.fromEntries(
    Object.entries(state).map(([name, value]) => {
      const source = /^\{\{(.*)\}\}$/.exec(String(value))?.[1];
      return [name, source === undefined ? value : numberOf(source, values)];
    }),
  );

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
