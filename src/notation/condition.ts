import { type Expression, ExpressionError, evaluate, namesIn, parseExpression } from './expression.ts';

/**
 * What a state must meet: comparisons joined by `and`, for example `r*(d+k)/(d*k) < 0.005 and r >= 1`.
 * Both sides of a comparison are expressions.
 */
export type Condition = Comparison[];

interface Comparison {
  left: Expression;
  sign: '<' | '<=' | '>' | '>=' | '=';
  right: Expression;
}

const SIGN = /<=|>=|<|>|=/g;

/** Reads a condition. Throws `ExpressionError` with the place in the whole text. */
export function parseCondition(source: string): Condition {
  let at = 0;
  const other = /\bor\b|\|\||&&/.exec(source);
  if (other) throw new ExpressionError(`“${other[0]}”`, 'comparisons joined by “and” alone', other.index);
  return source.split(/\band\b/).map((part) => {
    const start = at;
    at += part.length + 'and'.length;
    const signs = [...part.matchAll(SIGN)];
    const [sign] = signs;
    if (!sign || signs.length > 1)
      throw new ExpressionError(`“${part.trim()}”`, 'one comparison by < <= > >= or =', start);
    const before = part.slice(0, sign.index);
    const after = part.slice(sign.index + sign[0].length);
    return {
      left: shifted(before, start),
      sign: sign[0] as Comparison['sign'],
      right: shifted(after, start + sign.index + sign[0].length),
    };
  });
}

function shifted(text: string, by: number): Expression {
  try {
    return parseExpression(text);
  } catch (error) {
    if (error instanceof ExpressionError)
      throw new ExpressionError(error.unexpected, error.expected, error.at + by);
    throw error;
  }
}

/** Every name in a condition, once. */
export const namesOf = (condition: Condition): string[] => [
  ...new Set(condition.flatMap((c) => [...namesIn(c.left), ...namesIn(c.right)].map((n) => n.name))),
];

/** What binary floating point may add: 0.8 / 100 is not quite 0.008. */
const NOISE = 1e-9;

/** Whether the values meet every comparison. A name without a value meets none. */
export const meets = (condition: Condition, values: Record<string, number>): boolean =>
  condition.every((comparison) => holds(comparison, values));

function holds({ left, sign, right }: Comparison, values: Record<string, number>): boolean {
  const a = evaluate(left, values);
  const b = evaluate(right, values);
  const same = Math.abs(a - b) <= NOISE * Math.max(Math.abs(a), Math.abs(b));
  switch (sign) {
    case '<':
      return a < b && !same;
    case '<=':
      return a < b || same;
    case '>':
      return a > b && !same;
    case '>=':
      return a > b || same;
    case '=':
      return same;
  }
}
