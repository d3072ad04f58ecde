import type { FigureSpec } from './spec.ts';

/** What may be written of the figures that serve any subject. */
export const specs = {} as const satisfies Record<string, FigureSpec>;
