import { seededRandom } from '../math/random.ts';
import { meets, parseCondition } from './condition.ts';
import { evaluate, parseExpression } from './expression.ts';
import { formatNumber } from './format.ts';

/** Numbers of a question that are drawn anew for each variant. */
export interface Variables {
  /** What each may be. The first values together are the first variant, which everybody meets. */
  values: Record<string, readonly number[]>;
  /** What must hold between them, see `condition.ts`. Draws that do not meet it are drawn again. */
  where?: string;
}

export type Values = Record<string, number>;

/** Enough for a condition that one draw in fifty meets; the content check finds the ones that fail. */
const TRIES = 500;

/** The numbers of a variant: always the same for the same seed. No seed, or 0, is the first variant. */
export function drawValues({ values, where }: Variables, seed = 0): Values {
  const names = Object.entries(values);
  const first = Object.fromEntries(names.map(([name, [value = Number.NaN]]) => [name, value]));
  if (seed === 0) return first;
  const random = seededRandom(seed);
  const condition = where === undefined ? [] : parseCondition(where);
  for (let i = 0; i < TRIES; i++) {
    const drawn = Object.fromEntries(
      names.map(([name, of]) => [name, of[Math.floor(random() * of.length)] ?? Number.NaN]),
    );
    if (meets(condition, drawn)) return drawn;
  }
  return first;
}

/** A number to be put in: `{{2*r*d}}`. */
export const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;

/** Puts numbers into a text, or into HTML compiled from it. The compiler has read every expression before. */
export const fillIn = (text: string, values: Values): string =>
  text.replace(PLACEHOLDER, (_, source: string) => formatNumber(numberOf(source, values)));

export const numberOf = (source: string, values: Values): number => evaluate(parseExpression(source), values);
