import { defineAuthorKind, type Halves } from '../../../author/questions/authorKind.ts';
import { misconceptionsOf } from '../../../author/questions/reference.ts';
import { sortedPairs } from '../../../author/questions/sortedPairs.ts';
import { valueOrNaN, workingHtml } from '../../../author/questions/workingHtml.ts';
import { ExpressionError } from '../../../notation/expression.ts';
import { formatNumber } from '../../../notation/format.ts';
import { checkNumbers } from './author/checkNumbers.ts';
import { firstVariant } from './author/firstVariant.ts';
import { numericShape } from './author/shape.ts';
import { variablesOf } from './author/variablesOf.ts';
import type { NumericFace, NumericKey } from './types.ts';
import { faceTexts, keyNumbers } from './variant.ts';

export const numeric = defineAuthorKind(numericShape, {
  compile(question, base, shared, { feedback }): Halves<NumericFace, NumericKey> {
    const variables = variablesOf(question);
    const { abs, rel } = question.tolerance;
    const wrong = question.wrong.map((route, i) => ({
      value: String(route.value),
      feedback: feedback(route.feedback, 'wrong', i, 'feedback'),
      ...(route.misconception ? { misconception: route.misconception } : {}),
    }));
    const otherwise = feedback(question.otherwise, 'otherwise');
    const working = workingHtml(question.working);
    const face: NumericFace = {
      ...base,
      ...(question.unit ? { unit: question.unit } : {}),
    };
    const key: Omit<NumericKey, 'see'> = {
      ...shared,
      answer: valueOrNaN(question.answer),
      tolerance: { ...(abs ? { abs } : {}), ...(rel ? { rel } : {}) },
      wrong: wrong.map((route) => ({ ...route, value: valueOrNaN(route.value) })),
      otherwise,
      working: `${working} = ${formatNumber(valueOrNaN(question.answer))}`,
    };
    if (!variables) return { face, key };

    const { prompt, promptText, start } = base;
    face.varies = { ...variables, prompt, promptText, ...(start && { start }) };
    key.varies = {
      answer: String(question.answer),
      wrong: wrong.map(({ value, feedback }) => ({ value, feedback })),
      otherwise,
      working: `${working} = {{answer}}`,
      hints: shared.hints,
      explanation: shared.explanation,
    };
    const first = Object.fromEntries(
      Object.entries(variables.values).map(([name, [value = Number.NaN]]) => [name, value]),
    );
    try {
      Object.assign(face, faceTexts(face.varies, first));
      Object.assign(key, keyNumbers(key as NumericKey, first));
    } catch (error) {
      // An expression that cannot be read: the check says where.
      if (!(error instanceof ExpressionError)) throw error;
    }
    return { face, key };
  },

  check(question, around) {
    misconceptionsOf(question.wrong, 'wrong', around);
    checkNumbers(question, around);
  },

  right: ({ answer, tolerance, variables = {}, where }) => ({
    answer: String(answer),
    tolerance,
    variables: sortedPairs(Object.entries(variables)),
    where,
  }),

  variables: ({ variables }) => variables && Object.keys(variables),
  firstVariant,

  answers({ answer }) {
    const value = Number(answer);
    // A single digit turns up in any sentence.
    return Math.abs(value) < 10 && Number.isInteger(value) ? [] : [String(value)];
  },
});
