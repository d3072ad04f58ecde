import type { LinearGroup, ModelConfig } from './modelConfig.ts';

/**
 * What PEFT’s `target_modules="all-linear"` selects: every linear layer except the output head.
 * Source: huggingface/peft 5d602fdb, `_maybe_include_all_linear_layers`.
 */
export const allLinear = (model: Pick<ModelConfig, 'linear'>): LinearGroup[] =>
  model.linear.filter((group) => group.part !== 'head');
