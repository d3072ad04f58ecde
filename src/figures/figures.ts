import type { LoadFigure } from './frame/figure.ts';
import type { specs } from './specs.ts';

/** The figures that serve any subject, each a chunk of its own. */
export const figures: Record<keyof typeof specs, LoadFigure> = {};
