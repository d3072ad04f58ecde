import type { PlacedFigure } from '../../course/types.ts';
import type { FigureSpec } from '../../figures/spec.ts';
import { clip } from '../clip.ts';
import { oneOf } from '../oneOf.ts';
import { own } from '../own.ts';
import { paramFault } from './paramFault.ts';

/** Parameters of a figure as they are written; what cannot be one of them is reported and left out. */
export function readState(
  figure: string,
  { params }: FigureSpec,
  given: Record<string, string | null | undefined>,
  report: (unexpected: string, expected: string) => void,
): PlacedFigure['params'] {
  const state: PlacedFigure['params'] = {};
  for (const [key, written] of Object.entries(given)) {
    const param = own(params, key);
    const value = written ?? '';
    const fault = param && paramFault(param, value);
    if (!param) report(`parameter “${key}” of ${figure}`, oneOf(Object.keys(params), key));
    else if (fault) report(`${key}=“${clip(value)}”`, fault);
    else state[key] = param.type === 'number' ? Number(value) : value;
  }
  return state;
}
