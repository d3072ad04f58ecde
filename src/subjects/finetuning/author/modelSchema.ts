/** What `content/models.yaml` may say of a model: its sizes. Every matrix and count follows from them and the family. */
import { z } from 'zod';

const count = z.int().min(1);

const modelEntry = z.strictObject({
  id: z
    .string()
    .regex(/^[\w.-]+(\/[\w.-]+| [\w.-]+)?$/, 'a model’s name as on Hugging Face: "Qwen/Qwen2.5-3B"')
    .meta({ description: 'As on Hugging Face: `Qwen/Qwen2.5-3B`. It stands in addresses: do not rename.' }),
  family: z
    .enum([
      'gpt2',
      'bert',
      'roberta',
      't5',
      'mt5',
      'bloom',
      'opt',
      'llama',
      'mistral',
      'qwen2',
      'qwen3',
      'gemma2',
      'phi3',
      'whisper',
    ])
    .meta({ description: 'The layout of the layers: `model_type` of config.json.' }),
  layers: count.meta({ description: 'Layers; of the encoder, where there is a decoder too.' }),
  decoderLayers: count.optional().meta({ description: 'Layers of the decoder of an encoder-decoder model.' }),
  hidden: count.meta({ description: 'Numbers per token between layers.' }),
  heads: count,
  kvHeads: count.optional().meta({ description: 'Heads of keys and values, when fewer than heads.' }),
  headSize: count.optional().meta({ description: 'Numbers per head, when not hidden / heads.' }),
  feedForward: count.meta({ description: 'Width inside the feed-forward part.' }),
  vocab: count.meta({ description: 'Tokens in the embedding table, unused ones included.' }),
  positions: count.optional().meta({ description: 'Rows of the table of learned positions.' }),
  tied: z
    .boolean()
    .optional()
    .meta({ description: 'The output head reuses the embedding table, when that differs from the family.' }),
  gated: z.boolean().optional().meta({ description: 'T5 only: the feed-forward part has a gate.' }),
  attentionBias: z.boolean().optional().meta({ description: 'Biases on the four attention matrices.' }),
  mlpBias: z.boolean().optional().meta({ description: 'Biases on the feed-forward matrices.' }),
  tokenTypes: count.optional().meta({ description: 'BERT and RoBERTa: rows of the table of token types.' }),
  embedding: count.optional().meta({ description: 'OPT only: width of the embedding, when not hidden.' }),
  postNorm: z.boolean().optional().meta({ description: 'OPT only: no norm after the last layer.' }),
  buckets: count.optional().meta({ description: 'T5 only: rows of the table of relative positions.' }),
  melBins: count.optional().meta({ description: 'Whisper only: channels of the spectrogram.' }),
  sourcePositions: count.optional().meta({ description: 'Whisper only: positions of the encoder.' }),
  total: count.meta({ description: 'Parameters in all: the check of everything else.' }),
});

export type ModelEntry = z.output<typeof modelEntry>;

export const modelsFile = z
  .strictObject({ models: z.array(modelEntry).min(1) })
  .meta({ title: 'DeltaQ models' });
