import type { FigureSpec } from '../../src/figures/spec.ts';

/** The parameters of a figure that is no subject's: a matrix d × k as the product of two of rank r. */
export const rankSpec = {
  params: {
    d: { type: 'number', min: 10, max: 1000, step: 1, default: 1000, label: 'rows of Q' },
    k: { type: 'number', min: 10, max: 1000, step: 1, default: 1000, label: 'columns of Q' },
    r: { type: 'number', min: 1, max: 1000, step: 1, default: 4, label: 'rank r' },
    t: { type: 'number', min: 0, max: 2, step: 0.001, default: 2, label: 'place in the walk' },
    view: { type: 'choice', values: ['product', 'layers', 'start'], default: 'product', label: 'view' },
    on: { type: 'text', maxLength: 40, default: 'q v', label: 'matrices with a pair' },
  },
  parts: { Q: 'the matrix Q', A: 'the tall matrix A', B: 'the wide matrix B' },
} as const satisfies FigureSpec;
