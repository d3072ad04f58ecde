import type { MemorySettings, Optimiser, Precision } from '../peft/memory.ts';
import type { ModelSizes } from '../peft/modelTypes.ts';
import type { MethodId, Placement } from '../peft/settings.ts';
import type { Targets } from '../peft/targets.ts';

/** Everything the calculator is set to. What a method does not use keeps its value for the next that does. */
export interface CalculatorState {
  /** Name of a model of the course; not looked at when `custom` is given. */
  model: string;
  /** Sizes read from a pasted configuration. */
  custom: ModelSizes | undefined;
  method: MethodId;
  r: number;
  alpha: number;
  tokens: number;
  /** Encoder-decoder models: one prompt, or one for each side as PEFT keeps them. */
  copies: 1 | 2;
  /** Width of the network behind a prefix; 0: none. */
  projection: number;
  encoder: number;
  m: number;
  placement: Placement;
  scaling: 'none' | 'scalar' | 'channel';
  freeNorms: boolean;
  units: number;
  /** Undefined: what the library chooses. */
  targets: Targets | undefined;
  feedForward: readonly string[] | undefined;
  norms: readonly string[] | undefined;
  /** Labels of a classification head; 0: none. */
  classes: number;
  /** Tokens added to the vocabulary. */
  added: number;
  precision: Precision;
  optimiser: Optimiser;
  batch: number;
  length: number;
  checkpointing: boolean;
  fused: MemorySettings['fusedAttention'];
}

/** What is shown before anything is set. `model` is the one the course counts with most, when it is in the list. */
export const startState = (models: readonly { id: string }[]): CalculatorState => ({
  model: (models.find(({ id }) => id === 'meta-llama/Llama-3.2-3B') ?? models[0])?.id ?? '',
  custom: undefined,
  method: 'lora',
  r: 16,
  alpha: 32,
  tokens: 20,
  copies: 2,
  projection: 0,
  encoder: 128,
  m: 64,
  placement: 'houlsby',
  scaling: 'none',
  freeNorms: false,
  units: 1,
  targets: undefined,
  feedForward: undefined,
  norms: undefined,
  classes: 0,
  added: 0,
  precision: 'mixed',
  optimiser: 'adam',
  batch: 1,
  length: 512,
  checkpointing: false,
  fused: true,
});
