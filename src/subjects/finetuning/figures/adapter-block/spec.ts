import type { FigureSpec } from '../../../../figures/spec.ts';

export const spec = {
  params: {
    view: {
      type: 'choice',
      values: ['model', 'where', 'walk', 'size', 'delay'],
      default: 'where',
      label: 'view',
      turns: true,
    },
    place: {
      type: 'choice',
      values: ['both', 'feed-forward', 'attention', 'none'],
      default: 'both',
      label: 'where adapters stand',
    },
    m: { type: 'number', min: 1, max: 3072, step: 1, default: 64, label: 'bottleneck m', moves: 'log' },
    t: { type: 'number', min: 0, max: 4, step: 0.001, default: 4, label: 'place in the walk' },
    step: { type: 'number', min: 0, max: 100, step: 1, default: 0, label: 'training step of the toy' },
    model: {
      type: 'choice',
      values: ['bert-base', 'bert-large', 'gpt2-medium', 'llama-3.2-3b'],
      default: 'bert-base',
      label: 'model that is counted',
    },
    open: {
      type: 'choice',
      values: ['attention', 'feed-forward'],
      default: 'attention',
      label: 'adapter that is opened',
    },
    bend: { type: 'choice', values: ['gelu', 'relu'], default: 'gelu', label: 'nonlinearity' },
    token: {
      type: 'number',
      min: 1,
      max: 4,
      step: 1,
      default: 4,
      label: 'token that is followed',
      moves: 'at once',
    },
    batch: { type: 'choice', values: ['1', '16', '32'], default: '1', label: 'requests at once' },
  },
  parts: {
    frozen: 'the frozen layers of the block',
    adapter: 'the adapters',
    h: 'the vector that arrives',
    down: 'the down-projection',
    bend: 'the nonlinearity',
    up: 'the up-projection',
    out: 'the vector that leaves',
  },
} as const satisfies FigureSpec;
