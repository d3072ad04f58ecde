import { formatNumber } from '../../../notation/format.ts';
import { words as sizes } from '../words/en/modelSizes.ts';
import { words } from '../words/en/pastedConfig.ts';
import { checkSizes, shown } from './checkSizes.ts';
import { families } from './families.ts';
import type { ModelConfig } from './modelConfig.ts';
import type { Family, ModelSizes } from './modelTypes.ts';
import { nearest } from './nearest.ts';
import { type Outcome, refused } from './outcome.ts';

/** A config.json has some kilobytes; label lists can make it longer. */
const MOST_TEXT = 500_000;

/** How each family calls its sizes. A list: older and newer names, the first that is there counts. */
type Names = Partial<Record<keyof ModelSizes, string | string[]>>;

const LLAMA: Names = {
  layers: 'num_hidden_layers',
  hidden: 'hidden_size',
  heads: 'num_attention_heads',
  kvHeads: 'num_key_value_heads',
  headSize: 'head_dim',
  feedForward: 'intermediate_size',
  vocab: 'vocab_size',
  tied: 'tie_word_embeddings',
};

const BERT: Names = {
  layers: 'num_hidden_layers',
  hidden: 'hidden_size',
  heads: 'num_attention_heads',
  feedForward: 'intermediate_size',
  vocab: 'vocab_size',
  positions: 'max_position_embeddings',
  tokenTypes: 'type_vocab_size',
};

const T5: Names = {
  layers: 'num_layers',
  decoderLayers: 'num_decoder_layers',
  hidden: 'd_model',
  heads: 'num_heads',
  headSize: 'd_kv',
  feedForward: 'd_ff',
  vocab: 'vocab_size',
  buckets: 'relative_attention_num_buckets',
  tied: 'tie_word_embeddings',
};

const WITH_BIAS: Names = { ...LLAMA, attentionBias: 'attention_bias' };

const NAMES: Record<Family, Names> = {
  gpt2: {
    layers: 'n_layer',
    hidden: 'n_embd',
    heads: 'n_head',
    feedForward: 'n_inner',
    vocab: 'vocab_size',
    positions: ['n_positions', 'n_ctx'],
    tied: 'tie_word_embeddings',
  },
  bert: BERT,
  roberta: BERT,
  t5: T5,
  mt5: T5,
  bloom: {
    layers: ['n_layer', 'num_hidden_layers'],
    hidden: ['hidden_size', 'n_embed'],
    heads: ['n_head', 'num_attention_heads'],
    vocab: 'vocab_size',
    tied: 'tie_word_embeddings',
  },
  opt: {
    layers: 'num_hidden_layers',
    hidden: 'hidden_size',
    heads: 'num_attention_heads',
    feedForward: 'ffn_dim',
    vocab: 'vocab_size',
    positions: 'max_position_embeddings',
    embedding: 'word_embed_proj_dim',
    tied: 'tie_word_embeddings',
  },
  llama: { ...WITH_BIAS, mlpBias: 'mlp_bias' },
  mistral: LLAMA,
  qwen2: LLAMA,
  qwen3: WITH_BIAS,
  gemma2: WITH_BIAS,
  phi3: LLAMA,
  whisper: {
    layers: 'encoder_layers',
    decoderLayers: 'decoder_layers',
    hidden: 'd_model',
    heads: 'encoder_attention_heads',
    feedForward: 'encoder_ffn_dim',
    vocab: 'vocab_size',
    positions: 'max_target_positions',
    melBins: 'num_mel_bins',
    sourcePositions: 'max_source_positions',
    tied: 'tie_word_embeddings',
  },
};

/** Sizes transformers fills in with a number of its own, so that leaving them out does not mean “as usual”. */
const ASKED: Partial<Record<Family, (keyof ModelSizes)[]>> = {
  mistral: ['kvHeads'],
  qwen2: ['kvHeads'],
  qwen3: ['kvHeads', 'headSize'],
  gemma2: ['kvHeads', 'headSize'],
  t5: ['headSize'],
  mt5: ['headSize'],
};

/** Settings under which layers are laid out in a way the calculator does not know. */
const UNKNOWN_LAYOUT: Partial<Record<Family, (read: Read) => string | undefined>> = {
  whisper: (read) =>
    read('encoder_ffn_dim') === read('decoder_ffn_dim') &&
    read('encoder_attention_heads') === read('decoder_attention_heads')
      ? undefined
      : words.whisper,
  opt: (read) =>
    read('enable_bias') === false || read('layer_norm_elementwise_affine') === false ? words.opt : undefined,
  gpt2: (read) => (read('add_cross_attention') === true ? words.gpt2 : undefined),
};

type Read = (key: string) => unknown;

/**
 * A model from the text of a Hugging Face `config.json`. Never throws: what cannot be read, is out of bounds or
 * belongs to a family whose layers are unknown is refused with a sentence.
 */
export function parseConfig(text: string): Outcome<{ sizes: ModelSizes; model: ModelConfig }> {
  if (text.trim() === '') return refused(words.nothing);
  if (text.length > MOST_TEXT) return refused(words.tooLong(formatNumber(text.length)));
  let config: unknown;
  try {
    config = JSON.parse(text);
  } catch {
    return refused(words.notJson);
  }
  if (typeof config !== 'object' || config === null || Array.isArray(config))
    return refused(words.notObject(shown(config)));
  const record = config as Record<string, unknown>;
  const read: Read = (key) => (Object.hasOwn(record, key) ? (record[key] ?? undefined) : undefined);
  const type = read('model_type');
  const family = families.find((known) => known === type);
  if (!family) return refused(unknownFamily(type, read));
  const odd = UNKNOWN_LAYOUT[family]?.(read);
  if (odd) return refused(odd);
  const names = NAMES[family];
  const nameIn = (key: keyof ModelSizes) => [names[key] ?? []].flat();
  const raw: Record<string, unknown> = { family, id: read('_name_or_path') };
  for (const key of Object.keys(names) as (keyof ModelSizes)[])
    raw[key] = nameIn(key)
      .map(read)
      .find((value) => value !== undefined);
  Object.assign(raw, derived(family, read, raw));
  const nameOf = (key: string) =>
    key === 'family' ? 'model_type' : (nameIn(key as keyof ModelSizes)[0] ?? key);
  const silent = ASKED[family]?.find((key) => raw[key] === undefined);
  if (silent) return refused(sizes.missing(nameOf(silent)));
  return checkSizes(raw, nameOf);
}

/** Sizes a family states by other means than a number of its own. */
function derived(family: Family, read: Read, raw: Record<string, unknown>): Record<string, unknown> {
  const four = typeof raw.hidden === 'number' ? 4 * raw.hidden : undefined;
  switch (family) {
    case 'gpt2':
      return { feedForward: raw.feedForward ?? four };
    case 'bloom':
      return { feedForward: four };
    case 'opt':
      return {
        postNorm: read('do_layer_norm_before') === false || read('_remove_final_layer_norm') === true,
      };
    case 't5':
    case 'mt5':
      return {
        gated: String(read('feed_forward_proj') ?? (family === 'mt5' ? 'gated-gelu' : 'relu')).startsWith(
          'gated',
        ),
      };
    default:
      return {};
  }
}

function unknownFamily(type: unknown, read: Read): string {
  const known = words.known(families);
  if (read('text_config') !== undefined) return words.several(known);
  if (type === undefined) return words.noType(known);
  if (typeof type !== 'string') return words.notText(shown(type), known);
  return words.unknown(shown(type), nearest(families, type, 1)[0] ?? '', known);
}
