import type { AuthorKind, SourceOf } from '../../../author/questions/authorKind.ts';
import { misconceptionsOf } from '../../../author/questions/reference.ts';
import { sortedPairs } from '../../../author/questions/sortedPairs.ts';
import { valueOrNaN, workingHtml } from '../../../author/questions/workingHtml.ts';
import type { NumericFace, NumericKey } from '../../../course/types.ts';
import { ExpressionError } from '../../../notation/expression.ts';
import { formatNumber } from '../../../notation/format.ts';
import { checkNumbers } from './author/checkNumbers.ts';
import { variablesOf } from './author/variablesOf.ts';
import { faceTexts, keyNumbers } from './variant.ts';

export const numeric: AuthorKind<SourceOf<'numeric'>, NumericFace, NumericKey> = {
  compile(question, base, shared, { feedback }) {
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
      kind: 'numeric',
      ...(question.unit ? { unit: question.unit } : {}),
    };
    const key: Omit<NumericKey, 'see'> = {
      ...shared,
      kind: 'numeric',
      answer: valueOrNaN(question.answer),
      tolerance: { ...(abs ? { abs } : {}), ...(rel ? { rel } : {}) },
      wrong: wrong.map((route) => ({ ...route, value: valueOrNaN(route.value) })),
      otherwise,
      working: `${working} = ${formatNumber(valueOrNaN(question.answer))}`,
    };
    if (!variables) return { face, key };

    const { prompt, promptText } = base;
    face.varies = { ...variables, prompt, promptText };
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
    answer,
    tolerance,
    variables: sortedPairs(Object.entries(variables)),
    where,
  }),
};
