import type { FigureState } from '../spec.ts';
import type { Turns } from './figure.ts';

/**
 * The pictures before and after one, in the order of their names. What else a picture needs, so that it is this one
 * that is drawn and not another that the rest of the state asks for, stands in `also`.
 */
export function turnsBeside<View extends string>(
  names: Readonly<Record<View, string>>,
  shown: View,
  also: Partial<Record<View, FigureState>> = {},
): Turns {
  const views = Object.keys(names) as View[];
  const at = views.indexOf(shown);
  const turn = (view: View | undefined) => view && { name: names[view], change: { ...also[view], view } };
  return { before: turn(views[at - 1]), after: turn(views[at + 1]) };
}
