import type { ModelConfig } from './modelConfig.ts';
import type { Family } from './modelTypes.ts';
import type { MethodId } from './settings.ts';
import type { Targets } from './targets.ts';

interface Ia3Modules {
  targets: string[];
  feedForward: string[];
}

const gated = (first: string): Ia3Modules => ({
  targets: [first, 'v_proj', 'down_proj'],
  feedForward: ['down_proj'],
});

/**
 * What PEFT scales in (IA)³ when nothing is said.
 * Source: huggingface/peft, src/peft/utils/constants.py, IA3_TARGET_MODULES_MAPPING and IA3_FEEDFORWARD_….
 */
const IA3: Partial<Record<Family, Ia3Modules>> = {
  t5: { targets: ['k', 'v', 'wo'], feedForward: ['wo'] },
  mt5: { targets: ['k', 'v', 'wi_1'], feedForward: [] },
  gpt2: { targets: ['c_attn', 'mlp.c_proj'], feedForward: ['mlp.c_proj'] },
  bloom: { targets: ['query_key_value', 'dense_4h_to_h'], feedForward: ['dense_4h_to_h'] },
  bert: { targets: ['key', 'value', 'output.dense'], feedForward: ['output.dense'] },
  roberta: { targets: ['key', 'value', 'output.dense'], feedForward: ['output.dense'] },
  opt: { targets: ['q_proj', 'k_proj', 'fc2'], feedForward: ['fc2'] },
  llama: gated('k_proj'),
  mistral: gated('k_proj'),
  gemma2: gated('q_proj'),
  qwen2: gated('q_proj'),
  qwen3: gated('q_proj'),
};

/** The modules a method is put on when nothing is said: PEFT’s own, or all linear layers where it has none. */
export function defaultTargets(model: ModelConfig, method: MethodId): Targets {
  if (method === 'ia3') return IA3[model.family]?.targets ?? 'all-linear';
  if (method === 'qlora') return 'all-linear';
  if (method === 'bias_only') return model.loraTargets?.slice(-1) ?? 'all-linear';
  return model.loraTargets ?? 'all-linear';
}

/** Modules whose input (IA)³ scales when nothing is said; those among the feed-forward matrices that lead back. */
export const defaultFeedForward = (model: ModelConfig): string[] =>
  IA3[model.family]?.feedForward ??
  model.linear.filter((group) => group.part === 'mlp' && group.out === model.hidden).map((g) => g.name);
