import type { FigureSpec } from '../../../figures/spec.ts';
import { spec as adapterBlock } from './adapter-block/spec.ts';
import { spec as decision } from './decision/spec.ts';
import { spec as loraDecomposition } from './lora-decomposition/spec.ts';
import { spec as peftLandscape } from './peft-landscape/spec.ts';
import { spec as promptTuning } from './prompt-tuning/spec.ts';

/** What may be written of each figure of this subject: its parameters and parts. */
export const specs = {
  'adapter-block': adapterBlock,
  decision,
  'lora-decomposition': loraDecomposition,
  'peft-landscape': peftLandscape,
  'prompt-tuning': promptTuning,
} as const satisfies Record<string, FigureSpec>;
