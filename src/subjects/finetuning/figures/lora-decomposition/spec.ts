import type { FigureSpec } from '../../../../figures/spec.ts';

export const spec = {
  params: {
    d: { type: 'number', min: 10, max: 1000, step: 1, default: 1000, label: 'rows of Q' },
    k: { type: 'number', min: 10, max: 1000, step: 1, default: 1000, label: 'columns of Q' },
    r: { type: 'number', min: 1, max: 1000, step: 1, default: 4, label: 'rank r' },
    t: { type: 'number', min: 0, max: 2, step: 0.001, default: 2, label: 'place in the walk' },
    i: { type: 'number', min: 1, max: 1000, step: 1, default: 250, label: 'row that is read' },
    j: { type: 'number', min: 1, max: 1000, step: 1, default: 600, label: 'column that is read' },
    view: {
      type: 'choice',
      values: ['product', 'layers', 'target', 'start', 'models'],
      default: 'product',
      label: 'view',
    },
    target: {
      type: 'choice',
      values: ['smooth', 'noisy', 'noise', 'picture', 'trained'],
      default: 'smooth',
      label: 'matrix to imitate',
    },
    alpha: { type: 'number', min: 1, max: 64, step: 1, default: 8, label: 'alpha' },
    n: { type: 'number', min: 0, max: 60, step: 1, default: 0, label: 'steps of training' },
    merged: { type: 'choice', values: ['apart', 'merged'], default: 'apart', label: 'pair and Q' },
    model: {
      type: 'choice',
      values: ['llama-2-7b', 'llama-3.1-8b', 'gpt-2'],
      default: 'llama-2-7b',
      label: 'model',
    },
    on: { type: 'text', maxLength: 40, default: 'q v', label: 'matrices with a pair' },
  },
  parts: {
    Q: 'the frozen matrix Q',
    dQ: 'the update ΔQ',
    A: 'the tall matrix A',
    B: 'the wide matrix B',
    r: 'the rank: width of A, height of B',
  },
} as const satisfies FigureSpec;
