import { bert } from './layouts/bert.ts';
import { bloom } from './layouts/bloom.ts';
import { gpt2 } from './layouts/gpt2.ts';
import type { Layout, Sizes } from './layouts/layout.ts';
import { FOUR_NORMS, llama } from './layouts/llama.ts';
import { opt } from './layouts/opt.ts';
import { phi3 } from './layouts/phi3.ts';
import { t5 } from './layouts/t5.ts';
import { whisper } from './layouts/whisper.ts';
import { type ModelConfig, sumOf } from './modelConfig.ts';
import type { Family, ModelSizes } from './modelTypes.ts';

/**
 * The layers of each family of models. Names and shapes are those of Hugging Face transformers 5.18, against which
 * every total of `content/models.yaml` was checked by instantiating the architecture.
 */
const layouts: Record<Family, Layout> = {
  gpt2,
  bert: bert(512, 2),
  roberta: bert(514, 1),
  t5,
  mt5: t5,
  bloom,
  opt,
  llama: llama(),
  mistral: llama(),
  qwen2: llama({ qkvBias: true }),
  qwen3: llama({ qkNorm: true }),
  gemma2: llama({ tiedByDefault: true, normNames: FOUR_NORMS }),
  phi3,
  whisper,
};

/** The families whose layers are known. */
export const families = Object.keys(layouts) as Family[];

/** A whole model from its sizes; the total is the sum of its parts. */
export function modelOf(sizes: ModelSizes): ModelConfig {
  const layout = layouts[sizes.family];
  const headSize = sizes.headSize ?? sizes.hidden / sizes.heads;
  const kvHeads = sizes.kvHeads ?? sizes.heads;
  const s: Sizes = {
    ...sizes,
    headSize,
    kvHeads,
    qDim: sizes.heads * headSize,
    kvDim: kvHeads * headSize,
    tied: sizes.tied ?? layout.tiedByDefault,
  };
  const parts = layout.build(s);
  return {
    id: s.id,
    family: s.family,
    kind: layout.kind,
    layers: s.layers,
    decoderLayers: layout.kind === 'encoder-decoder' ? (s.decoderLayers ?? s.layers) : 0,
    hidden: s.hidden,
    heads: s.heads,
    kvHeads,
    headSize,
    qDim: s.qDim,
    kvDim: s.kvDim,
    feedForward: s.feedForward,
    gated: layout.gated(s),
    vocab: s.vocab,
    tied: s.tied,
    embedding: { name: layout.embedding, width: s.embedding ?? s.hidden },
    ...parts,
    total: sumOf(parts),
    loraTargets: layout.loraTargets,
    classifier: 0,
  };
}
