import type { FigureSpec } from '../../../../figures/spec.ts';
import modelIds from '../../peft/modelIds.json' with { type: 'json' };

export const spec = {
  params: {
    model: {
      type: 'choice',
      values: modelIds,
      default: 'llama-2-7b-hf',
      label: 'model',
    },
    view: {
      type: 'choice',
      // `share` is a name of earlier addresses for what `scale` shows; `card` is the card of the lesson's first lines.
      values: ['scale', 'share', 'memory', 'published', 'card'],
      default: 'scale',
      label: 'view',
      turns: true,
    },
    zoom: {
      type: 'number',
      min: 1,
      max: 100_000_000,
      step: 0.01,
      default: 1,
      label: 'zoom, as a factor of area',
      moves: 'log',
    },
    method: {
      type: 'choice',
      values: [
        'full',
        'bitfit',
        'prompt',
        'prefix',
        'p-tuning',
        'ia3',
        'houlsby',
        'pfeiffer',
        'lora-8',
        'lora-16',
        'dora',
        'vera',
        'qlora',
      ],
      default: 'lora-8',
      label: 'highlighted method',
    },
    group: {
      type: 'choice',
      values: ['gpt3-wikisql', 'gpt3-mnli', 'glue-roberta-base', 'e2e-gpt-2-medium', 'metamathqa'],
      default: 'metamathqa',
      label: 'group of results',
    },
    point: {
      type: 'number',
      min: 1,
      max: 63,
      step: 1,
      default: 46,
      label: 'marked result of the group',
      moves: 'at once',
    },
  },
  parts: {
    prompt: 'prompt tuning',
    prefix: 'prefix tuning',
    ia3: '(IA)³',
    houlsby: 'adapters, two per block',
    pfeiffer: 'adapters, one per block',
    'lora-8': 'LoRA of rank 8',
    'lora-16': 'LoRA of rank 16',
    vera: 'VeRA',
  },
} as const satisfies FigureSpec;
