import { allLayers, type ModelConfig } from './modelConfig.ts';

interface Kept {
  length: number;
  virtualTokens: number;
  checkpointing: boolean;
  fusedAttention: boolean;
}

/**
 * Numbers kept per token for the backward pass, in the layers and as logits.
 *
 * One layer keeps 4·d + 2·q + 2·k + g·f, d wide vectors: input and output of both norms; q: queries and the
 * attention’s result; k: keys and values; f inside the feed-forward part, g = 2 (before and after the nonlinearity)
 * or 4 with a gate (gate, its activation, up, their product). Attention from decoder to encoder: 2·d + 2·q + 2·k more.
 * Attention weights, heads × length per token, are kept only without fused attention. Checkpointing keeps d per
 * layer and, while a layer is computed again, all of one layer. Logits: one number per token of the vocabulary
 * where the model predicts words.
 *
 * With d = q = k and f = 4·d this is 16·d numbers, 32 of the 34 bytes per d of Korthikanti et al. 2022
 * (arXiv 2205.05198, section 4.1); their other 2 are dropout masks, left out as current models have no dropout.
 * An upper estimate for adapters: the inputs of frozen matrices need not be kept for a gradient of their own.
 */
export function activationNumbers(
  model: ModelConfig,
  { length, virtualTokens, checkpointing, fusedAttention }: Kept,
): { layers: number; logits: number } {
  const { hidden: d, qDim, kvDim, feedForward, gated, heads, decoderLayers } = model;
  const weights = fusedAttention ? 0 : heads * (length + virtualTokens);
  const block = 4 * d + 2 * qDim + 2 * kvDim + (gated ? 4 : 2) * feedForward + weights;
  const across = 2 * d + 2 * qDim + 2 * kvDim + weights;
  const largest = decoderLayers ? block + across : block;
  const count = allLayers(model);
  return {
    layers: checkpointing ? count * d + largest : count * block + decoderLayers * across,
    logits: model.classifier === 0 && model.linear.some((group) => group.part === 'head') ? model.vocab : 0,
  };
}
