import type { PlacedFigure } from '../../course/types.ts';
import { oneOf } from '../oneOf.ts';
import { own } from '../own.ts';
import type { Surroundings } from '../questions/authorKind.ts';
import { figureIn } from './figureIn.ts';
import { paramFault } from './paramFault.ts';

/**
 * Reports a figure that the lesson does not place, and parameters it cannot be set to. Gives the figure back when
 * it is known. `steps` lead to the part of the question that names the figure; `under` to its parameters from there.
 */
export function checkState(
  figure: string,
  state: Record<string, number | string>,
  steps: readonly PropertyKey[],
  { at, atKey, figures, report }: Surroundings,
  under = 'state',
): PlacedFigure | undefined {
  const found = figures?.get(figure);
  if (!figures || found === null) return undefined;
  if (!found) {
    report(at(...steps, 'figure'), `figure “${figure}”`, figureIn(figures.ids, figure));
    return undefined;
  }
  const { placed, spec } = found;
  for (const [name, value] of Object.entries(state)) {
    const param = own(spec.params, name);
    const fault = param && paramFault(param, value);
    if (!param)
      report(atKey(...steps, under, name), `parameter “${name}”`, oneOf(Object.keys(spec.params), name));
    else if (fault) report(at(...steps, under, name), `${name}: ${value}`, fault);
  }
  return placed;
}
