import type { FigureSpec } from '../../../../figures/spec.ts';

/** Words that a prompt may be written with by hand in the figure on prompt tuning: whole rows of its toy table. */
const HAND_WORDS = [
  'none',
  ...(
    'film movie plot actor scene story food soup meal cook pizza sauce good great nice fun lovely superb bad awful dull ' +
    'poor boring bland not never no opinion feeling review rating verdict judge the a was is it this very and but so i my'
  ).split(' '),
] as const;

export const spec = {
  params: {
    view: {
      type: 'choice',
      values: ['added', 'training', 'hand'],
      default: 'training',
      label: 'view',
      turns: true,
    },
    sentence: { type: 'text', maxLength: 80, default: 'the film was not bad', label: 'sentence' },
    // 0 the sentence alone · 1 the trained vectors in their places
    front: { type: 'number', min: 0, max: 1, step: 0.01, default: 1, label: 'vectors in front' },
    n: {
      type: 'number',
      min: 1,
      max: 8,
      step: 1,
      default: 4,
      label: 'trained vectors n',
    },
    t: { type: 'number', min: 0, max: 120, step: 0.25, default: 0, label: 'training step' },
    rate: {
      type: 'number',
      min: 0.01,
      max: 3,
      step: 0.01,
      default: 0.1,
      label: 'learning rate',
      moves: 'at once',
    },
    start: { type: 'choice', values: ['words', 'random'], default: 'words', label: 'start values' },
    d: {
      type: 'choice',
      values: ['512', '768', '1024', '3072', '4096'],
      default: '4096',
      label: 'width d of the real model',
    },
    w1: { type: 'choice', values: HAND_WORDS, default: 'opinion', label: 'first word by hand' },
    w2: { type: 'choice', values: HAND_WORDS, default: 'none', label: 'second word by hand' },
    w3: { type: 'choice', values: HAND_WORDS, default: 'none', label: 'third word by hand' },
  },
  parts: {
    vectors: 'the trained vectors',
    words: 'the embedded tokens',
    model: 'the frozen model',
    loss: 'the loss',
    answer: 'the answer of the model',
  },
} as const satisfies FigureSpec;
