import type { LoadFigure } from '../../../figures/frame/figure.ts';
import type { specs } from './specs.ts';

/** The figures of this subject, each a chunk of its own. */
export const figures: Record<keyof typeof specs, LoadFigure> = {
  'adapter-block': () => import('./adapter-block/AdapterBlock.tsx').then((m) => m.figure),
  decision: () => import('./decision/Decision.tsx').then((m) => m.figure),
  'lora-decomposition': () => import('./lora-decomposition/LoraDecomposition.tsx').then((m) => m.figure),
  'peft-landscape': () => import('./peft-landscape/PeftLandscape.tsx').then((m) => m.figure),
  'prompt-tuning': () => import('./prompt-tuning/PromptTuning.tsx').then((m) => m.figure),
};
