import { breakEvenRank } from '../../methods/lora.ts';

/** The whole points of the key moment, by the values of t: each is a state that the text uses. */
export const PLACES = { alone: 0, whole: 1, halves: 2, thin: 3, entry: 4, paint: 5, count: 6 } as const;

type Stage = keyof typeof PLACES;

/** Time from one place to the next. */
export const MS_PER_PLACE = 1600;

export interface Moment {
  stage: Stage;
  /** From 0 to 1: how far ΔQ has come beside Q, and how far it is cut apart. */
  beside: number;
  cut: number;
  /** Thickness of A and B in numbers; the pair holds rank·(d + k) of them. */
  rank: number;
  /** Rows of ΔQ that are computed and printed. */
  painted: number;
  /** From 0 to 1: how strongly the outlines of what was freed, and the loupe, are drawn. */
  freed: number;
  loupe: number;
}

const within = (x: number): number => Math.min(1, Math.max(0, x));
const ease = (x: number): number => 1 - (1 - within(x)) ** 3;

/**
 * ΔQ becomes A·B, as a function of t alone. It moves the model and not the picture: first the cut, then the rank,
 * which falls by equal factors, then the entries in their order. So the count is true at every instant.
 */
export function momentAt({ d, k, r, t }: { d: number; k: number; r: number; t: number }): Moment {
  const whole = breakEvenRank(d, k);
  const fall = within(t - PLACES.halves);
  const rank =
    t <= PLACES.halves ? whole : Math.round(Math.exp(Math.log(whole) * (1 - fall) + Math.log(r) * fall));
  const stage: Stage =
    t < 0.5
      ? 'alone'
      : t < 1.4
        ? 'whole'
        : t <= PLACES.halves
          ? 'halves'
          : t <= PLACES.thin
            ? 'thin'
            : t <= PLACES.entry
              ? 'entry'
              : t < PLACES.paint
                ? 'paint'
                : 'count';
  return {
    stage,
    beside: within(t),
    // The line of the cut is seen for a while before the halves part.
    cut: ease((t - 1.4) / 0.6),
    rank,
    painted: Math.floor(d * within(t - PLACES.entry)),
    freed: within((t - PLACES.whole) * 5) * within((PLACES.count - t) * 4),
    loupe:
      t <= PLACES.thin ? 0 : t < PLACES.entry + 0.02 ? within((t - PLACES.thin) * 4) : within((t - 5.75) * 4),
  };
}
