import type { ModelSizes } from '../../course/modelTypes.ts';
import { modelOf } from '../../math/peft/families.ts';
import type { ModelConfig } from '../../math/peft/model.ts';

/**
 * The models this figure offers: sizes as in `content/models.yaml`, of which a test says that they agree.
 * Written here again because the first picture is drawn without loading a file.
 */
const sizes = {
  'bert-base': {
    id: 'bert-base-uncased',
    family: 'bert',
    layers: 12,
    hidden: 768,
    heads: 12,
    feedForward: 3072,
    vocab: 30522,
  },
  gpt2: {
    id: 'gpt2',
    family: 'gpt2',
    layers: 12,
    hidden: 768,
    heads: 12,
    feedForward: 3072,
    vocab: 50257,
    positions: 1024,
  },
  'roberta-large': {
    id: 'roberta-large',
    family: 'roberta',
    layers: 24,
    hidden: 1024,
    heads: 16,
    feedForward: 4096,
    vocab: 50265,
  },
  'qwen2.5-1.5b': {
    id: 'Qwen/Qwen2.5-1.5B',
    family: 'qwen2',
    layers: 28,
    hidden: 1536,
    heads: 12,
    kvHeads: 2,
    feedForward: 8960,
    vocab: 151936,
    tied: true,
  },
  'llama-3.2-3b': {
    id: 'meta-llama/Llama-3.2-3B',
    family: 'llama',
    layers: 28,
    hidden: 3072,
    heads: 24,
    kvHeads: 8,
    feedForward: 8192,
    vocab: 128256,
    tied: true,
  },
  'llama-2-7b': {
    id: 'meta-llama/Llama-2-7b-hf',
    family: 'llama',
    layers: 32,
    hidden: 4096,
    heads: 32,
    feedForward: 11008,
    vocab: 32000,
  },
  'llama-3.1-8b': {
    id: 'meta-llama/Llama-3.1-8B',
    family: 'llama',
    layers: 32,
    hidden: 4096,
    heads: 32,
    kvHeads: 8,
    feedForward: 14336,
    vocab: 128256,
  },
  't5-xxl': {
    id: 'google/t5-v1_1-xxl',
    family: 't5',
    layers: 24,
    decoderLayers: 24,
    hidden: 4096,
    heads: 64,
    feedForward: 10240,
    vocab: 32128,
    gated: true,
    tied: false,
  },
  'gpt-3': {
    id: 'GPT-3 175B',
    family: 'gpt2',
    layers: 96,
    hidden: 12288,
    heads: 96,
    feedForward: 49152,
    vocab: 50257,
    positions: 2048,
  },
} as const satisfies Record<string, ModelSizes>;

export type ModelId = keyof typeof sizes;

/** In order of size. */
export const modelIds = Object.keys(sizes) as ModelId[];

/** As the figure calls them. */
export const modelNames: Record<ModelId, string> = {
  'bert-base': 'BERT-base',
  gpt2: 'GPT-2',
  'roberta-large': 'RoBERTa-large',
  'qwen2.5-1.5b': 'Qwen2.5-1.5B',
  'llama-3.2-3b': 'Llama-3.2-3B',
  'llama-2-7b': 'Llama-2-7B',
  'llama-3.1-8b': 'Llama-3.1-8B',
  't5-xxl': 'T5-XXL v1.1',
  'gpt-3': 'GPT-3 175B',
};

export const models = Object.fromEntries(modelIds.map((id) => [id, modelOf(sizes[id])])) as Record<
  ModelId,
  ModelConfig
>;
