import { ExpressionError } from '../../../../notation/expression.ts';
import { drawValues, fillIn, numberOf, type Values } from '../../../../notation/variables.ts';
import type { NumericSource } from './shape.ts';
import { variablesOf } from './variablesOf.ts';

/** A question as everybody meets it first, its answer a number. One that cannot be read stays as it is. */
export function firstVariant(question: NumericSource): NumericSource {
  const variables = variablesOf(question);
  try {
    if (!variables) return { ...question, answer: numberOf(String(question.answer), {}) };
    const drawn = drawValues(variables);
    const answer = numberOf(String(question.answer), drawn);
    const values = { ...drawn, answer };
    const wrong = question.wrong.map((route) => ({ ...route, value: numberOf(String(route.value), values) }));
    return { ...filled(question, values), answer, wrong: filled(wrong, values) };
  } catch (error) {
    if (error instanceof ExpressionError) return question;
    throw error;
  }
}

/** Every text in it with the numbers put in. */
function filled<T>(part: T, values: Values): T {
  if (typeof part === 'string') return fillIn(part, values) as T;
  if (Array.isArray(part)) return part.map((one) => filled(one, values)) as T;
  if (part === null || typeof part !== 'object') return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, filled(value, values)])) as T;
}
