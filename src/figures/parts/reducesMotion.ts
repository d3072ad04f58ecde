/** Whether the learner asked for pictures that stand still. */
export const reducesMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
