import type { Family } from './modelTypes.ts';

/** Every linear layer of one name: `count` copies that map `in` numbers to `out`. */
export interface LinearGroup {
  name: string;
  in: number;
  out: number;
  count: number;
  bias: boolean;
  part: 'attention' | 'mlp' | 'head' | 'pooler' | 'embedding projection';
  /** The weight is the embedding table used again, so it adds nothing to the total. */
  tied: boolean;
}

/** Parameters outside linear layers: embeddings, norms, positions. `size` numbers in each of `count` tensors. */
export interface OtherParams {
  /** `transformer.h.*.ln_1.weight`: the star stands for the layers. */
  name: string;
  count: number;
  size: number;
}

export type ModelKind = 'decoder-only' | 'encoder-only' | 'encoder-decoder';

/** A model as the arithmetic of fine-tuning sees it. */
export interface ModelConfig {
  id: string;
  family: Family;
  kind: ModelKind;
  /** Layers of the only stack, or of the encoder. */
  layers: number;
  /** Layers of the decoder of an encoder-decoder model, else 0. */
  decoderLayers: number;
  hidden: number;
  heads: number;
  kvHeads: number;
  headSize: number;
  /** heads × headSize: what the query matrix puts out. Not always `hidden`. */
  qDim: number;
  /** kvHeads × headSize: what the key and the value matrix each put out. */
  kvDim: number;
  feedForward: number;
  /** The feed-forward part multiplies with a gate: three matrices, or two with gate and up fused. */
  gated: boolean;
  vocab: number;
  tied: boolean;
  /** The table of token embeddings, which a LoRA pair may be put on. */
  embedding: { name: string; width: number };
  linear: LinearGroup[];
  other: OtherParams[];
  total: number;
  /** What PEFT targets when nothing is said, or null when it has no default. */
  loraTargets: string[] | null;
  /** Numbers in the classification head, trained whatever the method; 0 without one. */
  classifier: number;
}

/** Numbers in all copies of a group: count·(in·out + out if there is a bias); none in a tied weight. */
export const groupTotal = (group: LinearGroup): number =>
  group.tied ? 0 : group.count * (group.in * group.out + (group.bias ? group.out : 0));

export const otherTotal = (other: OtherParams): number => other.count * other.size;

/** The sum over everything a model holds. */
export const sumOf = (model: Pick<ModelConfig, 'linear' | 'other'>): number =>
  model.linear.reduce((sum, group) => sum + groupTotal(group), 0) +
  model.other.reduce((sum, other) => sum + otherTotal(other), 0);

/** Layers of all stacks together. */
export const allLayers = (model: Pick<ModelConfig, 'layers' | 'decoderLayers'>): number =>
  model.layers + model.decoderLayers;

/**
 * Weights that 4-bit loading quantises: in·out of every linear layer but the output head; biases, norms and
 * embeddings stay in 16 bits. Source: bitsandbytes as used by transformers; QLoRA, arXiv 2305.14314, section 3.
 */
export const quantisedWeights = (model: Pick<ModelConfig, 'linear'>): number =>
  model.linear
    .filter((group) => group.part !== 'head' && !group.tied)
    .reduce((sum, group) => sum + group.count * group.in * group.out, 0);

/**
 * The total a naive counter prints for a model in 4 bits: two weights lie in one stored byte and count as one.
 * Hence shares about twice too high.
 */
export const packedTotal = (model: ModelConfig): number => model.total - quantisedWeights(model) / 2;
