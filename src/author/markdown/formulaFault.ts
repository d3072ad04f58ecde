import { LIMITS, shownLimit } from '../../course/limits.ts';
import type { Fault } from '../fault.ts';

/** What is too much of a formula to be set and spoken. */
export function formulaFault(tex: string): Fault | undefined {
  if (tex.length > LIMITS.formula)
    return { unexpected: 'so long a formula', expected: `at most ${shownLimit('formula')} characters` };
  if (depthOf(tex) > LIMITS.depth)
    return {
      unexpected: 'braces inside so many others in a formula',
      expected: `at most ${shownLimit('depth')} levels`,
    };
}

/** How many braces are open at once. */
function depthOf(tex: string): number {
  let [open, most] = [0, 0];
  for (const brace of tex.match(/[{}]/g) ?? []) {
    open += brace === '{' ? 1 : -1;
    most = Math.max(most, open);
  }
  return most;
}
