import type { Varies } from '../types.ts';
import type { VariableSource } from './shape.ts';

interface WithVariables {
  variables?: Record<string, VariableSource> | undefined;
  where?: string | undefined;
}

/** Every value of every variable, the first one in front; undefined for a question without variants. */
export function variablesOf({
  variables,
  where,
}: WithVariables): Pick<Varies, 'values' | 'where'> | undefined {
  if (!variables) return undefined;
  const values = Object.fromEntries(
    Object.entries(variables).map(([name, variable]) => [name, valuesOf(variable)]),
  );
  return { values, ...(where === undefined ? {} : { where }) };
}

/** More than any question needs: a page carries them all. */
const MOST = 1000;

function valuesOf(variable: VariableSource): number[] {
  if (Array.isArray(variable)) return variable;
  const series = seriesOf(variable);
  const { first = variable.from } = variable;
  return [first, ...series.filter((value) => value !== first)];
}

/** The values from one number to another, in order. */
export function seriesOf({ from, to, step, times }: Exclude<VariableSource, number[]>): number[] {
  const values: number[] = [];
  // From the start each time, so that the noise of adding does not grow; and rounded, so that it does not show.
  for (let i = 0; i < MOST; i++) {
    const value = Number((times ? from * times ** i : from + i * (step ?? 1)).toPrecision(12));
    if (!(value <= to)) break;
    values.push(value);
  }
  return values;
}
