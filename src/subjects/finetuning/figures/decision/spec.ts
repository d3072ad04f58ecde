import type { FigureSpec } from '../../../../figures/spec.ts';

export const spec = {
  params: {
    view: {
      type: 'choice',
      values: ['map', 'curve', 'letters'],
      default: 'map',
      label: 'view',
      turns: true,
    },
    b: { type: 'number', min: 0, max: 100, step: 0.1, default: 78, label: 'baseline score' },
    t: { type: 'number', min: 0, max: 100, step: 0.1, default: 80, label: 'target score' },
    n: {
      type: 'number',
      min: 10,
      max: 1_000_000,
      step: 1,
      default: 40,
      label: 'labelled examples',
      moves: 'log',
    },
    q: { type: 'number', min: 50, max: 100, step: 1, default: 95, label: 'share of correct labels' },
    f: { type: 'number', min: 0, max: 90, step: 0.1, default: 10, label: 'score of blind guessing' },
    gap: { type: 'choice', values: ['behaviour', 'facts'], default: 'behaviour', label: 'what is missing' },
    case: {
      type: 'choice',
      values: ['own', 'mnli', 'rte', 'raft', 'facts'],
      default: 'own',
      label: 'loaded case',
    },
  },
  parts: {
    baseline: 'the score before any training',
    target: 'the score that is wanted',
    curve: 'the expected score after training',
  },
} as const satisfies FigureSpec;
