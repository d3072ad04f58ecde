import { LIMITS } from '../course/limits.ts';
import { type FunctionName, functions, isFunction } from './functions.ts';

/**
 * Sums that authors write: `1000*4 + 4*1000`, `r*(d+k)/(d*k)`, `round(100*s, 2)`.
 *
 * Grammar: numbers (`8000`, `0.5`, `1e6`), names, `+ - * / ^`, brackets, the functions of `functions.ts`. `^` binds
 * tightest and to the right; a leading minus binds less tightly than `^`, as in print: -2^2 = -4.
 */
export type Expression =
  | { type: 'number'; value: number }
  | { type: 'name'; name: string; at: number }
  | { type: 'negate'; of: Expression }
  | { type: 'call'; of: FunctionName; given: Expression[] }
  | { type: 'binary'; op: '+' | '-' | '*' | '/' | '^'; left: Expression; right: Expression };

/** Says what stood where something else was expected. `at` counts characters from 0. */
export class ExpressionError extends Error {
  readonly unexpected: string;
  readonly expected: string;
  readonly at: number;

  constructor(unexpected: string, expected: string, at: number) {
    super(`unexpected ${unexpected}, expected ${expected}`);
    this.unexpected = unexpected;
    this.expected = expected;
    this.at = at;
  }
}

const TOKEN = /\s*(?:(\d+(?:\.\d+)?(?:e[+-]?\d+)?|\.\d+)|([A-Za-z]\w*)|([-+*/^(),]))/y;
const STRENGTH = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 4 } as const;
const NEGATE_STRENGTH = 3;

interface Token {
  text: string;
  type: 'number' | 'name' | 'sign' | 'end';
  at: number;
}

function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.trimEnd().length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(source);
    if (!match) {
      const start = at + (source.slice(at).length - source.slice(at).trimStart().length);
      throw new ExpressionError(`“${source[start]}”`, 'a number, a name, + - * / ^ or a bracket', start);
    }
    const text = match[1] ?? match[2] ?? match[3] ?? '';
    tokens.push({
      text,
      type: match[1] ? 'number' : match[2] ? 'name' : 'sign',
      at: TOKEN.lastIndex - text.length,
    });
    at = TOKEN.lastIndex;
    // Reading and evaluating call themselves for each.
    if (tokens.length > LIMITS.calculation)
      throw new ExpressionError(
        'so long a calculation',
        `at most ${LIMITS.calculation} numbers, names and signs`,
        at - text.length,
      );
  }
  tokens.push({ text: 'the end', type: 'end', at: source.length });
  return tokens;
}

const range = (least: number, most: number) =>
  most === least ? '' : most === Number.POSITIVE_INFINITY ? ' or more' : ` or ${most}`;

const isOperator = (text: string): text is keyof typeof STRENGTH => text in STRENGTH;

/** Reads an expression. Throws `ExpressionError`. */
export function parseExpression(source: string): Expression {
  const tokens = tokenize(source);
  let next = 0;
  const peek = () => tokens[next] as Token;
  const shown = (token: Token) => (token.type === 'end' ? token.text : `“${token.text}”`);

  function operand(): Expression {
    const token = peek();
    next += 1;
    if (token.type === 'number') return { type: 'number', value: Number(token.text) };
    if (token.type === 'name' && isFunction(token.text) && peek().text === '(') return call(token);
    if (token.type === 'name') return { type: 'name', name: token.text, at: token.at };
    if (token.text === '-') return { type: 'negate', of: operation(NEGATE_STRENGTH) };
    if (token.text === '(') {
      const inside = operation(0);
      if (peek().text !== ')') throw new ExpressionError(shown(peek()), '“)”', peek().at);
      next += 1;
      return inside;
    }
    throw new ExpressionError(shown(token), 'a number, a name or “(”', token.at);
  }

  function call({ text, at }: Token): Expression {
    const of = text as FunctionName;
    const given: Expression[] = [];
    do {
      next += 1;
      given.push(operation(0));
    } while (peek().text === ',');
    if (peek().text !== ')') throw new ExpressionError(shown(peek()), '“,” or “)”', peek().at);
    next += 1;
    const { least, most } = functions[of];
    if (given.length < least || given.length > most)
      throw new ExpressionError(`${of} of ${given.length}`, `${of} of ${least}${range(least, most)}`, at);
    return { type: 'call', of, given };
  }

  function operation(strength: number): Expression {
    let left = operand();
    for (;;) {
      const op = peek().text;
      if (peek().type !== 'sign' || !isOperator(op) || STRENGTH[op] <= strength) return left;
      next += 1;
      const right = operation(op === '^' ? STRENGTH[op] - 1 : STRENGTH[op]);
      left = { type: 'binary', op, left, right };
    }
  }

  const whole = operation(0);
  if (peek().type !== 'end') throw new ExpressionError(shown(peek()), 'an operator or the end', peek().at);
  return whole;
}

/** Every name in an expression, with its place. */
export function namesIn(expression: Expression): { name: string; at: number }[] {
  switch (expression.type) {
    case 'number':
      return [];
    case 'name':
      return [{ name: expression.name, at: expression.at }];
    case 'negate':
      return namesIn(expression.of);
    case 'call':
      return expression.given.flatMap(namesIn);
    case 'binary':
      return [...namesIn(expression.left), ...namesIn(expression.right)];
  }
}

/** The value of an expression. A name that `values` lacks is NaN: the compiler refuses those beforehand. */
export function evaluate(expression: Expression, values: Record<string, number> = {}): number {
  switch (expression.type) {
    case 'number':
      return expression.value;
    case 'name':
      return values[expression.name] ?? Number.NaN;
    case 'negate':
      return -evaluate(expression.of, values);
    case 'call':
      return functions[expression.of].of(...expression.given.map((part) => evaluate(part, values)));
    case 'binary': {
      const left = evaluate(expression.left, values);
      const right = evaluate(expression.right, values);
      switch (expression.op) {
        case '+':
          return left + right;
        case '-':
          return left - right;
        case '*':
          return left * right;
        case '/':
          return left / right;
        case '^':
          return left ** right;
      }
    }
  }
}
