import type { FigureSpec } from './spec.ts';

/** What may be written of the figures that serve any subject. */
export const specs = {} as const satisfies Record<string, FigureSpec>;

// SEAM
export { specs as widgetSpecs } from '../subjects/finetuning/figures/specs.ts';
export type { FigureSpec as WidgetSpec } from './spec.ts';
export type WidgetName = keyof typeof import('../subjects/finetuning/figures/specs.ts').specs;
