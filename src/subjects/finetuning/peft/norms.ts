import type { ModelConfig, OtherParams } from './modelConfig.ts';
import type { Family } from './modelTypes.ts';

/** `model.layers.*.input_layernorm.weight` → `input_layernorm`. */
export const moduleOf = (other: OtherParams): string => other.name.split('.').at(-2) ?? '';

const isNorm = (other: OtherParams) => /norm|^ln_/i.test(moduleOf(other));

/** Weights and biases of every norm of a model. */
export const normsOf = (model: Pick<ModelConfig, 'other'>): OtherParams[] => model.other.filter(isNorm);

/** Names of the norms of a model, each once. */
export const normNames = (model: Pick<ModelConfig, 'other'>): string[] => [
  ...new Set(normsOf(model).map(moduleOf)),
];

/**
 * The norms PEFT tunes when nothing is said. Families left out have no default there: all their norms are meant.
 * Source: huggingface/peft, src/peft/utils/constants.py, LNTUNING_TARGET_MODULES_MAPPING.
 */
const PEFT_NORMS: Partial<Record<Family, string[]>> = {
  llama: ['input_layernorm', 'post_attention_layernorm', 'norm'],
  mistral: ['input_layernorm', 'post_attention_layernorm', 'norm'],
  bloom: ['input_layernorm', 'post_attention_layernorm', 'ln_f'],
  t5: ['layer_norm', 'final_layer_norm'],
  mt5: ['layer_norm', 'final_layer_norm'],
  gpt2: ['ln_1', 'ln_2', 'ln_f'],
  gemma2: [
    'input_layernorm',
    'post_attention_layernorm',
    'pre_feedforward_layernorm',
    'post_feedforward_layernorm',
    'norm',
  ],
  qwen2: ['post_attention_layernorm'],
  qwen3: ['post_attention_layernorm'],
};

export const defaultNorms = (model: ModelConfig): string[] => PEFT_NORMS[model.family] ?? normNames(model);
