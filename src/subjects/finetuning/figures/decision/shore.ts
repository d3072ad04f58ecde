import { advise, type Situation } from './advise.ts';
import { FEWEST, MOST } from './axes.ts';
import { HALF_WAY, tunedCeiling } from './learningCurve.ts';

const PER_DECADE = 40;

const isTrained = (of: Situation): boolean => ['peft', 'full'].includes(advise(of).road);

/** The fewest labelled examples with which training is advised, all else the same; undefined where no number is enough. */
export function shoreOf(of: Situation): number | undefined {
  const trained = (n: number) => isTrained({ ...of, n });
  const decades = Math.log10(MOST / FEWEST);
  const steps = Math.ceil(decades * PER_DECADE);
  const at = (step: number) => FEWEST * 10 ** ((decades * step) / steps);
  const first = Array.from({ length: steps + 1 }, (_, step) => step).find((step) => trained(at(step)));
  if (first === undefined) return undefined;
  if (first === 0) return FEWEST;
  let [low, high] = [Math.floor(at(first - 1)), Math.ceil(at(first))];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (trained(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** With how many labelled examples the toy curve meets the target; undefined where it never does. */
export function metAt({ b, t, q, gap }: Situation): number | undefined {
  if (b >= t) return 0;
  const way = (t - b) / (tunedCeiling(b, q / 100) - b);
  if (gap === 'facts' || way <= 0 || way >= 1) return undefined;
  return Math.ceil((HALF_WAY * way) / (1 - way));
}
