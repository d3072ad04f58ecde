/** What `content/models.yaml` says of a model: its sizes. Every matrix and count follows from them and the family. */
export type Family =
  | 'gpt2'
  | 'bert'
  | 'roberta'
  | 't5'
  | 'mt5'
  | 'bloom'
  | 'opt'
  | 'llama'
  | 'mistral'
  | 'qwen2'
  | 'qwen3'
  | 'gemma2'
  | 'phi3'
  | 'whisper';

export interface ModelEntry {
  /** As on Hugging Face: `Qwen/Qwen2.5-3B`. */
  id: string;
  /** The layout of its layers: `model_type` in Hugging Face’s `config.json`. */
  family: Family;
  /** Layers; of the encoder, where there is a decoder too. */
  layers: number;
  /** Layers of the decoder of an encoder-decoder model. */
  decoderLayers?: number | undefined;
  /** Numbers per token between layers. */
  hidden: number;
  heads: number;
  /** Heads of keys and values; absent: as many as heads. */
  kvHeads?: number | undefined;
  /** Numbers per head; absent: hidden / heads. */
  headSize?: number | undefined;
  /** Width inside the feed-forward part. */
  feedForward: number;
  vocab: number;
  /** Rows of the table of learned positions. */
  positions?: number | undefined;
  /** The output head reuses the embedding table. Absent: as usual in the family. */
  tied?: boolean | undefined;
  /** T5 only: the feed-forward part has a gate. */
  gated?: boolean | undefined;
  /** Biases on the four attention matrices, where the family leaves it open. */
  attentionBias?: boolean | undefined;
  /** Biases on the feed-forward matrices, where the family leaves it open. */
  mlpBias?: boolean | undefined;
  /** BERT and RoBERTa: rows of the table of token types. */
  tokenTypes?: number | undefined;
  /** OPT only: width of the embedding when it differs from hidden. */
  embedding?: number | undefined;
  /** OPT only: norms after each part instead of before, and none at the end. */
  postNorm?: boolean | undefined;
  /** T5 only: rows of the table of relative positions. */
  buckets?: number | undefined;
  /** Whisper only: channels of the spectrogram. */
  melBins?: number | undefined;
  /** Whisper only: positions of the encoder. */
  sourcePositions?: number | undefined;
  /** Parameters in all, as counted by the library: the check of everything above. */
  total: number;
}

/** Sizes alone, as read from somebody’s configuration: the total is then what they add up to. */
export type ModelSizes = Omit<ModelEntry, 'total'>;
