import type { FigureSpec } from '../../../../figures/spec.ts';

export const spec = {
  params: {
    d: { type: 'number', min: 10, max: 16384, step: 1, default: 1000, label: 'rows of Q', moves: 'log' },
    k: { type: 'number', min: 10, max: 16384, step: 1, default: 1000, label: 'columns of Q', moves: 'log' },
    r: { type: 'number', min: 1, max: 1000, step: 1, default: 4, label: 'rank r', moves: 'log' },
    // 0 Q alone · 1 with the whole ΔQ · 2 cut in halves · 3 at rank r · 4 one entry · 5 all entries · 6 the count
    t: { type: 'number', min: 0, max: 6, step: 0.001, default: 6, label: 'place in the key moment' },
    i: {
      type: 'number',
      min: 1,
      max: 8192,
      step: 1,
      default: 250,
      label: 'row that is read',
      moves: 'at once',
    },
    j: {
      type: 'number',
      min: 1,
      max: 8192,
      step: 1,
      default: 600,
      label: 'column that is read',
      moves: 'at once',
    },
    view: {
      type: 'choice',
      values: ['product', 'corner', 'layers', 'target', 'start', 'scale', 'starts', 'merge', 'models'],
      default: 'product',
      label: 'view',
      turns: true,
    },
    target: {
      type: 'choice',
      values: ['smooth', 'noisy', 'noise', 'picture', 'trained'],
      default: 'smooth',
      label: 'matrix to imitate',
    },
    alpha: { type: 'number', min: 1, max: 64, step: 1, default: 8, label: 'alpha', moves: 'log' },
    start: {
      type: 'choice',
      values: ['b-zero', 'both-zero', 'both-random'],
      default: 'b-zero',
      label: 'start of A and B',
    },
    n: { type: 'number', min: 0, max: 200, step: 1, default: 0, label: 'steps of training' },
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
